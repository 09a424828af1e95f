/// Steele, Lea and Flood's generator (“Fast Splittable Pseudorandom Number Generators”, OOPSLA 2014): one seed,
/// one sequence, on every platform and with every version of Swift.
///
/// A kind that draws or shuffles uses `next(below:)` and `shuffled`. The standard library may change its use of a
/// generator; a seed must not lose its paper.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) {
        state = seed
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including `bound`, each as likely as the others.
    ///
    /// - Precondition: `bound` is positive.
    public mutating func next(below bound: Int) -> Int {
        let bound = UInt64(bound)
        // The last, incomplete run of remainders would favour small numbers.
        let excess = (UInt64.max % bound + 1) % bound
        var drawn = next()
        while drawn > UInt64.max - excess { drawn = next() }
        return Int(drawn % bound)
    }

    /// Every order as likely as the others (Fisher and Yates).
    public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var shuffled = elements
        for last in shuffled.indices.dropFirst().reversed() {
            shuffled.swapAt(last, next(below: last + 1))
        }
        return shuffled
    }
}
