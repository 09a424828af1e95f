/// How an item is answered: all that a page or a terminal needs to ask it, and nothing of its key.
public enum ResponseFormat: Sendable, Hashable, Codable {
    /// Exactly one of the options.
    case choice(options: [AnswerOption])
    /// Any number of the options, none included.
    case choices(options: [AnswerOption])
    /// A number, in this unit where there is one.
    case number(unit: LocalizedText?)
    /// A line of text.
    case text
    /// All the options, first to last.
    case order(options: [AnswerOption])
    /// For each prompt one of the targets; a target may serve twice or not at all.
    case pairs(prompts: [AnswerOption], targets: [AnswerOption])
    /// Exactly one of the levels, lowest first.
    case rating(levels: [RatingLevel])
    /// Places to fill in, where the prompt has `[[id]]`.
    case gaps([Gap])
    /// As much text as it takes; judged by somebody.
    case essay
}

/// Something to choose, order or match.
public struct AnswerOption: Sendable, Hashable, Codable, Identifiable {
    public let id: OptionID
    public let text: LocalizedText

    public init(_ id: OptionID, _ text: LocalizedText) {
        self.id = id
        self.text = text
    }
}

extension AnswerOption {
    /// What a statement is judged by, always in this order.
    public static let trueFalse = [
        AnswerOption("true", LocalizedText(en: "True", zhHans: "正确")),
        AnswerOption("false", LocalizedText(en: "False", zhHans: "错误")),
    ]
}
