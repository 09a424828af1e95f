/// How the temperature falls over a run: from hot to cold, by the same factor in equal parts of the way; where the run is
/// long, then from warm to cold again, several times.
///
/// Temperatures come from multiplication alone, and are the same on every machine.
package struct Cooling: Sendable {
    private let temperatures: [Float]
    /// How often it is warmed up again after the first fall.
    private var reheats = 0

    /// Where on the way from hot to cold a reheated fall begins: hot enough to leave a valley, cold enough to stay near.
    private static let warm = 0.35

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

    func reheated(_ times: Int) -> Cooling {
        var cooling = self
        cooling.reheats = max(0, times)
        return cooling
    }

    /// The part of the run that the first fall takes: twice as much as each of the others.
    private var firstFall: Double { 2 / Double(2 + reheats) }

    /// Which fall a moment of the run belongs to: 0 for the first.
    ///
    /// - Parameter fraction: of the run, from 0 to 1.
    func fall(at fraction: Double) -> Int {
        reheats == 0 || fraction < firstFall ? 0 : min(reheats, 1 + Int(fallsAfterFirst(fraction)))
    }

    /// - Parameter fraction: of the run, from 0 to 1.
    func temperature(at fraction: Double) -> Float {
        let fall = fall(at: fraction)
        let way =
            fall == 0
            ? fraction / firstFall
            : Self.warm + (1 - Self.warm) * (fallsAfterFirst(fraction) - Double(fall - 1))
        let position = min(max(way, 0), 1) * Double(temperatures.count - 1)
        let index = min(Int(position), temperatures.count - 2)
        let rest = Float(position - Double(index))
        return temperatures[index] + (temperatures[index + 1] - temperatures[index]) * rest
    }

    private func fallsAfterFirst(_ fraction: Double) -> Double {
        (fraction - firstFall) / (1 - firstFall) * Double(reheats)
    }
}
