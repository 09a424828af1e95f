import CadreKit

extension AnswerOption {
    /// The option's text in quotes; a text that brings its own keeps those.
    func quoted(in language: Language) -> String {
        let text = text.text(in: language)
        return text.hasPrefix("“") && text.hasSuffix("”") ? text : "“\(text)”"
    }
}

extension [AnswerOption] {
    /// The texts of the options with these ids, in quotes, in the order of the ids.
    func quoted(_ ids: [OptionID]) -> LocalizedText {
        .composed { language in
            ids.compactMap { id in first { $0.id == id }?.quoted(in: language) }
                .joined(separator: language == .english ? ", " : "、")
        }
    }
}

extension LocalizedText {
    /// Closed by a full stop, unless what it quotes last has closed already.
    var sentence: LocalizedText {
        LocalizedText(en: closed(en, by: "."), zhHans: closed(zhHans, by: "。"))
    }
}

private func closed(_ text: String, by stop: String) -> String {
    let last = text.last { $0 != "”" }
    return text.hasSuffix("”") && last.map(".!?。！？…".contains) == true ? text : text + stop
}
