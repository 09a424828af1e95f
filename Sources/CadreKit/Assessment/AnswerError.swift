/// An answer that does not fit the item it answers, or a file of answers that cannot be read.
public enum AnswerError: ExplainedError, Equatable {
    /// A question that the assessment does not ask, named as it was written.
    case unknownItem(String, in: AssessmentID, known: [ItemID])
    case wrongShape(ItemID, expected: AnswerShape)
    /// An option or target that the question does not offer, named as it was written.
    case unknownOption(ItemID, String, known: [OptionID])
    case repeatedOption(ItemID, OptionID)
    /// An ordering that repeats or leaves out an option.
    case incompleteOrder(ItemID, missing: [OptionID], repeated: [OptionID])
    case unknownPrompt(ItemID, String, known: [OptionID])
    case repeatedPrompt(ItemID, OptionID)
    case unknownGap(ItemID, String, known: [OptionID])
    case repeatedGap(ItemID, OptionID)
    /// A number with more than 18 digits before or after the point, which would not be compared exactly.
    case tooManyDigits(ItemID, String)
    /// A rating that is no level of the scale, as it was written.
    case unknownLevel(ItemID, String, known: [Int])
    /// Items that must be answered and were not.
    case missing([ItemID], in: AssessmentID)
    case raterCount(AssessmentID, expected: ClosedRange<Int>, found: Int)
    case notUTF8(line: Int)
    /// Lines and columns count from one, columns in characters.
    case notJSON(line: Int, column: Int, reason: LocalizedText)
    case notAnObjectOfAnswers

    public var explanation: LocalizedText {
        switch self {
        case .unknownItem(let item, let assessment, let known):
            LocalizedText(
                en: "“\(assessment)” has no question “\(item)”; it has \(known.listed)",
                zhHans: "测评“\(assessment)”中没有题目“\(item)”，题目有：\(known.listed)")
        case .wrongShape(let item, let expected):
            .composed { language in
                let shape = expected.words.text(in: language)
                return switch language {
                case .english: "question “\(item)” expects \(shape)"
                case .simplifiedChinese: "题目“\(item)”的答案应为\(shape)"
                }
            }
        case .unknownOption(let item, let option, let known):
            LocalizedText(
                en: "question “\(item)” has no option “\(option)”; it has \(known.listed)",
                zhHans: "题目“\(item)”没有选项“\(option)”，可选项为 \(known.listed)")
        case .repeatedOption(let item, let option):
            LocalizedText(
                en: "question “\(item)” was answered with option “\(option)” more than once",
                zhHans: "题目“\(item)”的答案重复给出了选项“\(option)”")
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
        case .repeatedPrompt(let item, let prompt):
            LocalizedText(
                en: "question “\(item)” was answered with more than one match for “\(prompt)”",
                zhHans: "题目“\(item)”的待配对项“\(prompt)”有多个答案，只能配对一次")
        case .unknownGap(let item, let gap, let known):
            LocalizedText(
                en: "question “\(item)” has no gap “\(gap)”; it has \(known.listed)",
                zhHans: "题目“\(item)”没有空“\(gap)”，该题的空为 \(known.listed)")
        case .repeatedGap(let item, let gap):
            LocalizedText(
                en: "question “\(item)” was answered with more than one entry for gap “\(gap)”",
                zhHans: "题目“\(item)”的空“\(gap)”有多个答案，每空只能填写一次")
        case .tooManyDigits(let item, let number):
            LocalizedText(
                en: """
                    question “\(item)” was answered with \(number), which has more than 18 digits before or \
                    after the point
                    """,
                zhHans: "题目“\(item)”的答案 \(number) 位数过多：小数点前后均不得超过 18 位")
        case .unknownLevel(let item, let value, let known):
            .composed { language in
                let levels = known.map(String.init).joined(separator: language == .english ? ", " : "、")
                return switch language {
                case .english: "question “\(item)” has no level \(value); its levels are \(levels)"
                case .simplifiedChinese: "题目“\(item)”没有等级 \(value)，可选等级为 \(levels)"
                }
            }
        case .missing(let items, let assessment):
            LocalizedText(
                en: "“\(assessment)” needs an answer to every question; missing: \(items.listed)",
                zhHans: "测评“\(assessment)”须逐项作答，缺少：\(items.listed)")
        case .raterCount(let assessment, let expected, let found) where expected.count == 1:
            LocalizedText(
                en: "“\(assessment)” takes the answers of \(expected.lowerBound) at a time, not of \(found)",
                zhHans: "测评“\(assessment)”每次须有 \(expected.lowerBound) 人作答，实际为 \(found) 人")
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
        case .notUTF8(let line):
            LocalizedText(
                en: "the answers are not UTF-8 text: line \(line) cannot be read; save the file as UTF-8",
                zhHans: "答案文件不是 UTF-8 文本：第 \(line) 行无法读取，请将文件另存为 UTF-8 编码")
        case .notJSON(let line, let column, let reason):
            LocalizedText(
                en: "the answers are not JSON: line \(line), column \(column): \(reason.en)",
                zhHans: "答案文件不符合 JSON 格式：第 \(line) 行第 \(column) 列，\(reason.zhHans)")
        case .notAnObjectOfAnswers:
            LocalizedText(
                en: "answers are written as one object from question to answer, such as {\"q1\": \"b\"}",
                zhHans: "答案应写成一个由题目到答案的对象，如 {\"q1\": \"b\"}")
        }
    }

    public var remedy: LocalizedText? {
        switch self {
        case .notUTF8, .notJSON, .notAnObjectOfAnswers: nil
        case .raterCount:
            LocalizedText(
                en: "`cadre assess list --cohort COHORT` shows how many rate",
                zhHans: "可用 `cadre assess list --cohort 班级` 查看评分人数")
        default:
            LocalizedText(
                en: "`cadre assess show ASSESSMENT` lists the questions and what they take",
                zhHans: "可用 `cadre assess show 测评标识` 查看题目和作答方式")
        }
    }
}

extension [OptionID] {
    fileprivate var listed: String { isEmpty ? "–" : map(\.text).joined(separator: ", ") }
}

extension [ItemID] {
    fileprivate var listed: String { isEmpty ? "–" : map(\.text).joined(separator: ", ") }
}
