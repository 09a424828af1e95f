import CadreKit

extension AnswerOption {
    func quoted(in language: Language) -> String { "“\(text.text(in: language))”" }
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
