import Foundation

/// How long a command takes from start to end, beside the start of `/bin/true` as calibration.
struct CommandBenchmark {
    let name: String
    let command: [String]
    /// In seconds.
    let bound: Double

    func run() throws -> Verdict {
        let own = try medianTime(runs: 21) { _ = try ChildProcess.run(command) }
        let nothing = try medianTime(runs: 21) { _ = try ChildProcess.run(["/bin/true"]) }
        return Verdict(
            isKept: own < bound,
            sentence: String(
                format: "%@: %.1f ms from start to end (bound %.0f ms); /bin/true %.1f ms",
                name, own * 1000, bound * 1000, nothing * 1000))
    }
}
