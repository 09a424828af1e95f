import Foundation
import Glibc

/// One measured figure: what it is, what it was held against in the same run, and the bound it is to keep.
struct Figure {
    let name: String
    let measured: Double
    let reference: Double
    /// The most that measured over reference may be.
    let bound: Double
    var remark: String = ""
    /// Whether what the remark says is within its bound too.
    var isRemarkKept = true

    var ratio: Double { measured / reference }

    var verdict: Verdict {
        let ratios = String(format: "%.2f × reference (bound %.2f)", ratio, bound)
        let times = String(format: "%.3f s against %.3f s", measured, reference)
        return Verdict(
            isKept: ratio <= bound && isRemarkKept,
            sentence: "\(name): \(ratios); \(times)\(remark.isEmpty ? "" : "; " + remark)")
    }
}

/// Whether a promise was kept in this run, and by how much.
struct Verdict {
    let isKept: Bool
    let sentence: String

    var line: String { "\(isKept ? "ok  " : "MISS")  \(sentence)" }
}

/// The least wall-clock time of `body` over `runs`, in seconds.
func leastTime(runs: Int, _ body: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
        let start = ContinuousClock.now
        try body()
        least = min(least, (ContinuousClock.now - start) / .seconds(1))
    }
    return least
}

/// The median wall-clock time of `body` over `runs`, in seconds.
func medianTime(runs: Int, _ body: () throws -> Void) rethrows -> Double {
    let times = try (0..<runs).map { _ in
        let start = ContinuousClock.now
        try body()
        return (ContinuousClock.now - start) / .seconds(1)
    }
    return times.sorted()[runs / 2]
}

/// The most memory that `body` takes beyond what this process has, in megabytes.
func addedMemory(_ body: () throws -> Void) rethrows -> Double {
    // Forgets the most that there was before (proc(5)).
    try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
    let before = peakMemory()
    try body()
    return peakMemory() - before
}

/// The most memory that this process has had, in megabytes.
func peakMemory() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
}
