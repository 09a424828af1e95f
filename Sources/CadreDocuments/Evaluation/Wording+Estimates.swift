import CadreModel
import Psychometrics

extension Wording {
    /// "70%".
    func percent(_ share: Double) -> String { "\(decimal(share * 100, 0))%" }

    /// "70% (40% to 89%)".
    func percent(_ one: Estimate) -> String {
        percent(one.value) + inBrackets(percent(one.low), percent(one.high))
    }

    /// "0.72 (0.35 to 0.91)".
    func estimate(_ one: Estimate) -> String {
        decimal(one.value, 2) + inBrackets(decimal(one.low, 2), decimal(one.high, 2))
    }

    /// With two decimals at most, and none that say nothing.
    func figure(_ value: Double) -> String {
        var text = decimal(value, 2)
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text
    }

    /// "Dealer renewal rate (%)".
    func title(of measure: BusinessMeasure) -> String {
        said(measure.title) + (measure.unit.map { label(" (\($0))", "（\($0)）") } ?? "")
    }

    /// A figure that says which way it goes.
    func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + figure(value) }

    private func inBrackets(_ low: String, _ high: String) -> String {
        label(" (\(low) to \(high))", "（\(low) 至 \(high)）")
    }

    /// With so many decimals; a zero has no sign.
    func decimal(_ value: Double, _ places: Int) -> String {
        let scale = (0..<places).reduce(UInt(1)) { scale, _ in scale * 10 }
        let scaled = Int((value * Double(scale)).rounded())
        let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: scale)
        return (scaled < 0 ? "-" : "") + "\(whole)"
            + (places > 0 ? ".\(String(rest + scale).dropFirst())" : "")
    }
}
