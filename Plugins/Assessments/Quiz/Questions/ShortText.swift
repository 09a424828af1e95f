import CadreKit

/// A few words, right when they are one of the accepted variants as `ComparableText` compares them.
struct ShortText: Question {
    let accepted: [String]

    var flaw: LocalizedText? {
        guard !accepted.isEmpty else {
            return LocalizedText(en: "it accepts no text at all", zhHans: "没有任何可接受的答案")
        }
        guard !accepted.contains(where: { ComparableText($0).isBlank }) else {
            return LocalizedText(en: "one of the texts it accepts is blank", zhHans: "可接受的答案中有空白文本")
        }
        return nil
    }

    var perfectAnswer: Answer? { nil }

    var solution: LocalizedText {
        LocalizedText(
            en: shown { !$0.isChinese }.joined(separator: " or "),
            zhHans: shown(where: \.isChinese).joined(separator: "或"))
    }

    /// A long list of variants is there to be fair in marking, not to be read.
    private func shown(where isInLanguage: (String) -> Bool) -> [String] {
        let own = accepted.filter(isInLanguage)
        return (own.isEmpty ? accepted : own).prefix(3).map { "“\($0)”" }
    }

    func verdict(on answer: Answer) -> Verdict? {
        guard case .text(let text) = answer else { return nil }
        let isAccepted = accepted.contains { ComparableText($0) == ComparableText(text) }
        return isAccepted ? .right : .wrong(LocalizedText(en: "“\(text)”", zhHans: "“\(text)”"))
    }
}

extension String {
    fileprivate var isChinese: Bool { unicodeScalars.contains(where: \.properties.isIdeographic) }
}
