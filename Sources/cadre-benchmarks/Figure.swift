import Foundation

/// One measured figure: what it is, what it was held against in the same run, and the bound it is to keep.
struct Figure {
    let name: String
    let measured: Double
    let reference: Double
    /// The most that measured over reference may be.
    let bound: Double
    var remark: String = ""

    var ratio: Double { measured / reference }

    var line: String {
        let verdict = ratio <= bound ? "ok  " : "MISS"
        let ratios = String(format: "%.2f × reference (bound %.2f)", ratio, bound)
        let times = String(format: "%.3f s against %.3f s", measured, reference)
        return "\(verdict)  \(name): \(ratios); \(times)\(remark.isEmpty ? "" : "; " + remark)"
    }
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
