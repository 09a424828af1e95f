/// Where a function that never falls passes zero, by bisection; the bounds are moved apart until they hold the place.
///
/// - Parameter function: below zero somewhere to the left, not below somewhere to the right.
func root(of function: (Double) -> Double, between low: Double, and high: Double) -> Double {
    var (low, high) = (low, high)
    var step = high - low
    while function(high) < 0, step < 1e12 {
        high += step
        step *= 2
    }
    step = max(high - low, 1)
    while function(low) > 0, step < 1e12 {
        low -= step
        step *= 2
    }
    for _ in 0..<200 where high - low > 1e-13 * max(1, abs(high)) {
        let middle = (low + high) / 2
        if function(middle) < 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
}
