import CadreKit

/// The exact share of its points that an answer earns, and what is to be said of it.
struct Verdict {
    let numerator: Int
    let denominator: Int
    /// A sentence: "Right." or "Partly right: 1 of 2 matches."
    let finding: LocalizedText

    init(_ numerator: Int, of denominator: Int, _ finding: LocalizedText) {
        self.numerator = numerator
        self.denominator = denominator
        self.finding = finding
    }

    static let right = Verdict(1, of: 1, LocalizedText(en: "Right.", zhHans: "回答正确。"))
    static let leftOut = Verdict(0, of: 1, LocalizedText(en: "Left out, no points.", zhHans: "未作答，不得分。"))

    /// No points; `given` is the answer in words.
    static func wrong(_ given: LocalizedText) -> Verdict {
        Verdict(
            0, of: 1,
            LocalizedText(en: "Wrong: you answered \(given.en)", zhHans: "回答错误：您的答案是\(given.zhHans)").sentence
        )
    }

    /// A share of the points with its reason; right when all is earned, wrong when nothing is.
    static func partial(_ numerator: Int, of denominator: Int, because reason: LocalizedText) -> Verdict {
        guard numerator < denominator else { return .right }
        let word =
            numerator > 0
            ? LocalizedText(en: "Partly right", zhHans: "部分正确")
            : LocalizedText(en: "Wrong", zhHans: "回答错误")
        return Verdict(
            numerator, of: denominator,
            LocalizedText(en: "\(word.en): \(reason.en).", zhHans: "\(word.zhHans)：\(reason.zhHans)。"))
    }
}
