/// How the temperature falls over a run: by the same factor in equal parts of it, whatever its length.
///
/// Temperatures come from multiplication alone, and are the same on every machine.
package struct Cooling: Sendable {
    private let temperatures: [Float]

    /// - Parameters:
    ///   - hot: at the beginning, in units of cost.
    ///   - cold: at the end.
    package init(hot: Float, cold: Float) {
        let steps = 1024
        // (1 - r / n)^n falls short of e^-r; bisection finds the factor that ends at `cold`.
        var (low, high) = (Float(0), Float(1))
        for _ in 0..<40 {
            let factor = (low + high) / 2
            let end = (0..<steps).reduce(hot) { temperature, _ in temperature * factor }
            if end < cold { low = factor } else { high = factor }
        }
        var temperature = hot
        temperatures = (0...steps).map { _ in
            defer { temperature *= high }
            return temperature
        }
    }

    /// - Parameter fraction: of the run, from 0 to 1.
    func temperature(at fraction: Double) -> Float {
        let position = min(max(fraction, 0), 1) * Double(temperatures.count - 1)
        let index = min(Int(position), temperatures.count - 2)
        let rest = Float(position - Double(index))
        return temperatures[index] + (temperatures[index + 1] - temperatures[index]) * rest
    }
}
