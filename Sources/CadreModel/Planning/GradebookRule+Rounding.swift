package import CadreKit

extension GradebookRule {
    /// What becomes of a total before it is held against what passes.
    package struct Rounding: Sendable, Hashable, Codable {
        package let method: Method
        /// Decimals of a per cent that are kept.
        package let decimals: Int

        package static let exact = Rounding(.exact, decimals: 0)

        package init(_ method: Method, decimals: Int) {
            self.method = method
            self.decimals = decimals
        }

        package enum Method: String, Sendable, Codable, CaseIterable {
            /// Nothing: 69.96 % does not make 70.
            case exact
            /// To the nearest, halves up, as one rounds by hand.
            case halfUp = "half-up"
            /// What is over is cut off.
            case down
        }
    }
}

extension GradebookRule.Rounding {
    package func rounded(_ total: Ratio) -> Ratio {
        switch method {
        case .exact: total
        case .halfUp: (total + step / 2).cutToPercent(decimals: decimals)
        case .down: total.cutToPercent(decimals: decimals)
        }
    }

    /// The least total that is `wanted` or more once it is rounded.
    func least(reaching wanted: Ratio) -> Ratio {
        guard method != .exact else { return wanted }
        let cut = wanted.cutToPercent(decimals: decimals)
        let reached = cut < wanted ? cut + step : cut
        return method == .halfUp ? reached - step / 2 : reached
    }

    package var title: LocalizedText {
        let places = LocalizedText(
            en: decimals == 0 ? "whole per cents" : decimals == 1 ? "1 decimal" : "\(decimals) decimals",
            zhHans: decimals == 0 ? "整数" : "小数点后 \(decimals) 位")
        return switch method {
        case .exact: LocalizedText(en: "not rounded", zhHans: "不取整")
        case .halfUp:
            LocalizedText(en: "rounded to \(places.en), halves up", zhHans: "四舍五入至\(places.zhHans)")
        case .down: LocalizedText(en: "cut to \(places.en)", zhHans: "舍去尾数，保留\(places.zhHans)")
        }
    }

    /// The last decimal that is kept.
    private var step: Ratio { Ratio(1, (0..<decimals).reduce(100) { steps, _ in steps * 10 }) }
}
