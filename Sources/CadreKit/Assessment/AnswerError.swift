/// An answer that does not fit the item it answers.
public enum AnswerError: ExplainedError, Equatable {
    case unknownItem(ItemID, AssessmentID)
    case wrongShape(ItemID, expected: ResponseFormat)
    case unknownOption(ItemID, OptionID, known: [OptionID])
    /// An ordering that repeats or leaves out an option.
    case incompleteOrder(ItemID, missing: [OptionID], repeated: [OptionID])
    case unknownPrompt(ItemID, OptionID, known: [OptionID])
    case raterCount(AssessmentID, expected: ClosedRange<Int>, found: Int)

    public var explanation: LocalizedText {
        switch self {
        case .unknownItem(let item, let assessment):
            LocalizedText(
                en: "“\(assessment)” has no question “\(item)”",
                zhHans: "测评“\(assessment)”中没有题目“\(item)”")
        case .wrongShape(let item, let expected):
            .composed { language in
                let shape = expected.shape.text(in: language)
                return switch language {
                case .english: "question “\(item)” expects \(shape)"
                case .simplifiedChinese: "题目“\(item)”的答案应为\(shape)"
                }
            }
        case .unknownOption(let item, let option, let known):
            LocalizedText(
                en: "question “\(item)” has no option “\(option)”; it has \(known.listed)",
                zhHans: "题目“\(item)”没有选项“\(option)”，可选项为 \(known.listed)")
        case .incompleteOrder(let item, let missing, let repeated):
            LocalizedText(
                en: """
                    question “\(item)” expects every option once; \
                    missing: \(missing.listed), repeated: \(repeated.listed)
                    """,
                zhHans: "题目“\(item)”要求每个选项恰好出现一次；缺少：\(missing.listed)，重复：\(repeated.listed)")
        case .unknownPrompt(let item, let prompt, let known):
            LocalizedText(
                en: "question “\(item)” has nothing to match called “\(prompt)”; it has \(known.listed)",
                zhHans: "题目“\(item)”没有待配对项“\(prompt)”，待配对项为 \(known.listed)")
        case .raterCount(let assessment, let expected, let found):
            LocalizedText(
                en: """
                    “\(assessment)” takes \(expected.lowerBound) to \(expected.upperBound) raters, \
                    not \(found)
                    """,
                zhHans: """
                    测评“\(assessment)”需要 \(expected.lowerBound) 至 \(expected.upperBound) 位评分人，\
                    实际为 \(found) 位
                    """)
        }
    }
}

extension ResponseFormat {
    /// What an answer looks like in a response file, in words.
    public var shape: LocalizedText {
        switch self {
        case .choice:
            LocalizedText(en: "the id of one option, such as \"a\"", zhHans: "一个选项的标识，如 \"a\"")
        case .choices:
            LocalizedText(
                en: "a list of option ids, such as [\"a\", \"c\"]", zhHans: "选项标识的列表，如 [\"a\", \"c\"]")
        case .number:
            LocalizedText(en: "a number, such as 12.5", zhHans: "一个数，如 12.5")
        case .text:
            LocalizedText(en: "a text, such as \"feedback\"", zhHans: "一段文字，如 \"反馈\"")
        case .order:
            LocalizedText(
                en: "every option id in order, such as [\"b\", \"a\", \"c\"]",
                zhHans: "按顺序排列的全部选项标识，如 [\"b\", \"a\", \"c\"]")
        case .pairs:
            LocalizedText(
                en: "an object of matches, such as {\"p1\": \"t2\"}", zhHans: "配对关系，如 {\"p1\": \"t2\"}")
        }
    }
}

extension [OptionID] {
    fileprivate var listed: String { isEmpty ? "–" : map(\.text).joined(separator: ", ") }
}
