/// The best and the worst third of some persons, who weigh as much as they belong to it.
///
/// Whoever has the same total as the last of a third weighs a part, so that no order among equals decides.
struct Thirds {
    /// How much each person belongs to the best third, from 0 to 1.
    let best: [Double]
    let worst: [Double]
    /// Persons in each third, a whole number or not.
    let size: Double

    init(of totals: [Double]) {
        size = Double(totals.count) / 3
        let sorted = totals.sorted()
        best = Self.weights(totals.map(-), sorted: sorted.reversed().map(-), size: size)
        worst = Self.weights(totals, sorted: sorted, size: size)
    }

    /// Of the third with the smallest values.
    private static func weights(_ values: [Double], sorted: [Double], size: Double) -> [Double] {
        guard !values.isEmpty else { return [] }
        let last = sorted[min(sorted.count - 1, max(0, Int(size.rounded(.up)) - 1))]
        let below = sorted.partitioningIndex { $0 >= last }
        let through = sorted.partitioningIndex { $0 > last }
        let part = (size - Double(below)) / Double(through - below)
        return values.map { $0 < last ? 1 : $0 > last ? 0 : part }
    }
}

extension [Double] {
    /// The first index from which on the condition holds; it holds for all or none after it.
    fileprivate func partitioningIndex(where holds: (Double) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
