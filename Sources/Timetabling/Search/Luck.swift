/// Metropolis's rule in a table: how much worse a step may be, at a temperature of 1, so that it is taken with the
/// probability that the rule gives it.
struct Luck: ~Copyable {
    private let bounds = Table(Self.bounds)

    private static let bounds: [Float] = (0..<4096).map { -logarithm((Float($0) + 0.5) / 4096) }

    func bound(_ temperature: Float, _ random: inout RandomSource) -> Int {
        Int(temperature * bounds[Int(random.next() >> 52)])
    }
}

/// The natural logarithm of a number from 0 to 1, by basic arithmetic, which is the same on every machine.
private func logarithm(_ number: Float) -> Float {
    var (mantissa, halvings) = (number, Float(0))
    while mantissa < 0.75 {
        mantissa *= 2
        halvings += 1
    }
    // ln x = 2 artanh ((x - 1) / (x + 1)), a series that falls fast between 0.75 and 1.5.
    let ratio = (mantissa - 1) / (mantissa + 1)
    var (power, sum) = (ratio, Float(0))
    for odd in stride(from: Float(1), through: 15, by: 2) {
        sum += power / odd
        power *= ratio * ratio
    }
    return 2 * sum - halvings * 0.693_147_18
}
