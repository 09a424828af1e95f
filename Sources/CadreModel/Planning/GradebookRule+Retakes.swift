package import CadreKit

extension GradebookRule.Retakes {
    package var title: LocalizedText {
        switch self {
        case .best: LocalizedText(en: "the best counts", zhHans: "取最高分")
        case .latest: LocalizedText(en: "the latest counts", zhHans: "取最近一次")
        case .average: LocalizedText(en: "their average counts", zhHans: "取平均分")
        }
    }
}

extension GradebookRule {
    /// What counts of several attempts' scores, in the order they were made; nil while there is none.
    package func result(of scores: [Ratio]) -> Ratio? {
        let counted = scores.prefix(1) + scores.dropFirst().map { min($0, retakeCap ?? $0) }
        return switch retakes {
        case .best: counted.max()
        case .latest: counted.last
        case .average: counted.isEmpty ? nil : counted.reduce(.zero, +) / counted.count
        }
    }

    /// The most that can come of it: with some of the tries left, or none, taken for full marks. A capped retake may
    /// lower what the first attempt earned.
    package func bestResult(of scores: [Ratio], triesLeft: Int) -> Ratio {
        (0...triesLeft).compactMap { result(of: scores + Array(repeating: .one, count: $0)) }.max() ?? .zero
    }
}
