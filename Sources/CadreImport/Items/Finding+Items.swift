import CadreKit
import CadreModel
import Zip

extension Finding {
    static func tooManyItems(_ limit: Int, at place: Place) -> Finding {
        Finding(
            .error, "items.too-many", at: place,
            LocalizedText(
                en: "the file has more than \(limit) questions", zhHans: "文件中的题目超过 \(limit) 道"),
            hint: LocalizedText(en: "split the file", zhHans: "请拆分后分次导入"))
    }

    static func unusable(_ flaw: ItemFlaw, at place: Place) -> Finding {
        Finding(.error, "items.unusable", at: place, flaw.reason)
    }

    static var noItems: Finding {
        Finding(
            .error, "items.none",
            LocalizedText(en: "there are no questions in the file", zhHans: "文件中没有题目"))
    }

    static func gift(_ fault: GIFTFault) -> Finding {
        Finding(.error, "gift.syntax", at: Place(line: fault.line, column: fault.column), fault.reason)
    }

    static func unknownCommand(_ command: String, line: Int) -> Finding {
        Finding(
            .warning, "gift.command", at: Place(line: line),
            LocalizedText(en: "“\(command)” is no command of GIFT", zhHans: "“\(command)”不是 GIFT 的命令"))
    }

    static func textWithoutQuestion(line: Int) -> Finding {
        Finding(
            .warning, "gift.description", at: Place(line: line),
            LocalizedText(
                en: "a text without a question is left out", zhHans: "没有提问的说明文字未导入"))
    }

    static func withoutAnswerLine(line: Int) -> Finding {
        Finding(
            .error, "aiken.no-answer", at: Place(line: line),
            LocalizedText(
                en: "the question that begins here has no line “ANSWER:” after its options",
                zhHans: "此处开始的题目在选项之后没有“ANSWER:”一行"))
    }

    static func answerWithoutQuestion(line: Int) -> Finding {
        Finding(
            .error, "aiken.no-question", at: Place(line: line),
            LocalizedText(en: "there is no question above this answer", zhHans: "此答案之前没有题目"))
    }

    static func answerIsNoOption(_ answer: String, options: [String], line: Int) -> Finding {
        let known = options.isEmpty ? "–" : options.joined(separator: ", ")
        return Finding(
            .error, "aiken.answer", at: Place(line: line),
            LocalizedText(
                en: "the answer is “\(answer)”, and the options are \(known)",
                zhHans: "答案是“\(answer)”，而选项只有 \(known)"))
    }
}

extension Finding {
    static func markup(_ fault: MarkupFault) -> Finding {
        Finding(
            .error, "xml.syntax", at: fault.line.map { Place(line: $0, column: fault.column) }, fault.reason)
    }

    static func zip(_ error: ZipError) -> Finding { Finding(.error, "zip.unreadable", error.explanation) }

    static func notMoodle(_ name: String) -> Finding {
        Finding(
            .error, "moodle.root",
            LocalizedText(
                en: "the file's outermost element is <\(name)>; Moodle's questions are in a <quiz>",
                zhHans: "文件的根元素是 <\(name)>，Moodle 题库文件的根元素应为 <quiz>"))
    }

    static func description(_ name: String?, line: Int) -> Finding {
        Finding(
            .warning, "moodle.description", at: Place(line: line, path: name),
            LocalizedText(en: "a text without a question is left out", zhHans: "没有提问的说明文字未导入"))
    }

    static func notQTI(_ name: String) -> Finding {
        Finding(
            .error, "qti.root",
            LocalizedText(
                en: "the file's outermost element is <\(name)>; QTI's is an assessment item",
                zhHans: "文件的根元素是 <\(name)>，不是 QTI 试题"))
    }
}
