import Glibc

/// The system's random numbers, fetched 256 bytes at a time (getentropy(3) gives no more at once).
struct BufferedChance: RandomNumberGenerator {
    private var words: [UInt64] = []

    mutating func next() -> UInt64 {
        if words.isEmpty { words = Self.fetch() }
        return words.removeLast()
    }

    private static func fetch() -> [UInt64] {
        var words = [UInt64](repeating: 0, count: 32)
        let isFilled = words.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) } == 0
        var system = SystemRandomNumberGenerator()
        return isFilled ? words : (0..<32).map { _ in system.next() }
    }
}
