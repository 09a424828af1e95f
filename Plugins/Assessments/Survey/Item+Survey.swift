public import CadreKit

extension Item {
    /// A statement or question answered on a scale.
    public static func opinion(_ id: ItemID, _ prompt: LocalizedText, levels: [RatingLevel]) -> Item {
        surveyItem(id, prompt, .rating(levels: levels))
    }

    /// A question answered by one of the options.
    public static func pick(_ id: ItemID, _ prompt: LocalizedText, options: [AnswerOption]) -> Item {
        surveyItem(id, prompt, .choice(options: options))
    }

    /// A question answered by any number of the options.
    public static func pickAny(_ id: ItemID, _ prompt: LocalizedText, options: [AnswerOption]) -> Item {
        surveyItem(id, prompt, .choices(options: options))
    }

    /// A question answered by a number, in this unit where there is one.
    public static func figure(_ id: ItemID, _ prompt: LocalizedText, unit: LocalizedText? = nil) -> Item {
        surveyItem(id, prompt, .number(unit: unit))
    }

    /// A question answered in the respondent's own words.
    public static func comment(_ id: ItemID, _ prompt: LocalizedText) -> Item {
        surveyItem(id, prompt, .text)
    }

    private static func surveyItem(
        _ id: ItemID, _ prompt: LocalizedText, _ response: ResponseFormat
    ) -> Item {
        Item(id: id, prompt: prompt, points: 0, response: response, key: nil)
    }

    /// Why the item cannot be asked in a survey; nil for a sound one.
    var flaw: LocalizedText? {
        guard points == .zero, key == nil else {
            return LocalizedText(
                en: "it has points or a key; a survey is not marked", zhHans: "问卷题目不计分，不应有分值或标准答案")
        }
        return levels?.flaw
    }
}
