/// The shape that answers of a response format have.
public enum AnswerShape: Sendable, Hashable {
    case choice, choices, number, text, order, pairs, rating, gaps

    /// What such an answer looks like in a response file and in a table's cell.
    public var words: LocalizedText {
        switch self {
        case .choice:
            LocalizedText(en: "the id of one option, such as “a”", zhHans: "一个选项的标识，如“a”")
        case .choices:
            LocalizedText(
                en: "option ids, such as [\"a\", \"c\"] in a file or a|c in a cell",
                zhHans: "若干选项的标识，如文件中的 [\"a\", \"c\"] 或单元格中的 a|c")
        case .number:
            LocalizedText(en: "a number, such as 12.5", zhHans: "一个数，如 12.5")
        case .text:
            LocalizedText(en: "a text, such as “feedback”", zhHans: "一段文字，如“反馈”")
        case .order:
            LocalizedText(
                en: "every option id in order, such as [\"b\", \"a\", \"c\"] in a file or b|a|c in a cell",
                zhHans: "按顺序排列的全部选项标识，如文件中的 [\"b\", \"a\", \"c\"] 或单元格中的 b|a|c")
        case .pairs:
            LocalizedText(
                en: "matches, such as {\"p1\": \"t2\"} in a file or p1=t2|p2=t1 in a cell",
                zhHans: "配对关系，如文件中的 {\"p1\": \"t2\"} 或单元格中的 p1=t2|p2=t1")
        case .rating:
            LocalizedText(en: "the number of a level, such as 3", zhHans: "一个等级数，如 3")
        case .gaps:
            LocalizedText(
                en: "an entry for each gap, such as {\"a\": \"trust\", \"b\": 12}",
                zhHans: "每个空的答案，如 {\"a\": \"信任\", \"b\": 12}")
        }
    }
}

extension ResponseFormat {
    public var shape: AnswerShape {
        switch self {
        case .choice: .choice
        case .choices: .choices
        case .number: .number
        case .text, .essay: .text
        case .order: .order
        case .pairs: .pairs
        case .rating: .rating
        case .gaps: .gaps
        }
    }
}
