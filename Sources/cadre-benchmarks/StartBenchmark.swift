import Foundation

/// How long `cadre modules list` takes from start to end, beside the start of `/bin/true` as calibration.
struct StartBenchmark {
    let cadre: String

    func run() throws -> Verdict {
        let own = try median { try ChildProcess.run([cadre, "modules", "list"]).seconds }
        let nothing = try median { try ChildProcess.run(["/bin/true"]).seconds }
        return Verdict(
            isKept: own < 0.060,
            sentence: String(
                format: "cadre modules list: %.1f ms from start to end (bound 60 ms); /bin/true %.1f ms",
                own * 1000, nothing * 1000))
    }

    private func median(_ measure: () throws -> Double) rethrows -> Double {
        let times = try (0..<21).map { _ in try measure() }.sorted()
        return times[times.count / 2]
    }
}
