/// Stretches of the timeline, sorted, never touching or overlapping; each from its first to before its last minute.
package struct Intervals: Sendable, Hashable {
    package private(set) var ranges: [Range<Int>] = []

    package init(_ ranges: [Range<Int>] = []) {
        for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = self.ranges.last, range.lowerBound <= last.upperBound {
                self.ranges[self.ranges.count - 1] =
                    last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
            } else {
                self.ranges.append(range)
            }
        }
    }

    /// Whether one stretch holds the whole of `range`.
    package func contains(_ range: Range<Int>) -> Bool {
        guard let candidate = stretch(endingAfter: range.lowerBound) else { return false }
        return candidate.lowerBound <= range.lowerBound && range.upperBound <= candidate.upperBound
    }

    package func overlaps(_ range: Range<Int>) -> Bool {
        guard let candidate = stretch(endingAfter: range.lowerBound) else { return false }
        return candidate.lowerBound < range.upperBound
    }

    package func adding(_ range: Range<Int>) -> Intervals {
        Intervals(ranges + [range])
    }

    package func removing(_ hole: Range<Int>) -> Intervals {
        Intervals(
            ranges.flatMap { range in
                [
                    range.lowerBound..<max(range.lowerBound, min(range.upperBound, hole.lowerBound)),
                    min(range.upperBound, max(range.lowerBound, hole.upperBound))..<range.upperBound,
                ]
            })
    }

    /// The first stretch that ends after `minute`, by bisection.
    private func stretch(endingAfter minute: Int) -> Range<Int>? {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= minute { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count ? ranges[low] : nil
    }
}
