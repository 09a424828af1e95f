import Foundation

/// How long `cadre modules list` takes from start to end, beside the start of `/bin/true` as calibration.
struct StartBenchmark {
    let cadre: String

    func run() throws -> Verdict {
        let own = try medianTime(runs: 21) { _ = try ChildProcess.run([cadre, "modules", "list"]) }
        let nothing = try medianTime(runs: 21) { _ = try ChildProcess.run(["/bin/true"]) }
        return Verdict(
            isKept: own < 0.060,
            sentence: String(
                format: "cadre modules list: %.1f ms from start to end (bound 60 ms); /bin/true %.1f ms",
                own * 1000, nothing * 1000))
    }
}
