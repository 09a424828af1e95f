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
            en: accepted.map { "“\($0)”" }.joined(separator: " or "),
            zhHans: accepted.map { "“\($0)”" }.joined(separator: "或"))
    }

    func verdict(on answer: Answer) -> Verdict? {
        guard case .text(let text) = answer else { return nil }
        let isAccepted = accepted.contains { ComparableText($0) == ComparableText(text) }
        return isAccepted ? .right : .wrong(LocalizedText(en: "“\(text)”", zhHans: "“\(text)”"))
    }
}
