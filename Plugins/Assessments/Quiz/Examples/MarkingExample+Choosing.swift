import CadreKit

extension MarkingExample {
    /// One option, several options, statements.
    static let choosing = [
        MarkingExample(
            LocalizedText(en: "gives all the points for the right option", zhHans: "选对唯一正确选项得满分"),
            item: oneOption, answer: .choice("b"), .earns(2)),
        MarkingExample(
            LocalizedText(en: "gives nothing for another option", zhHans: "选错不得分"),
            item: oneOption, answer: .choice("a"), .earns(0)),
        MarkingExample(
            LocalizedText(en: "gives nothing for a question left out", zhHans: "未作答不得分"),
            item: oneOption, answer: nil, .earns(0)),
        MarkingExample(
            LocalizedText(en: "refuses an option that is not offered", zhHans: "拒绝不存在的选项"),
            item: oneOption, answer: .choice("z"),
            .refused(.unknownOption("one", "z", known: ["a", "b", "c"]))),
        MarkingExample(
            LocalizedText(en: "refuses a text where an option is asked for", zhHans: "要求选择时拒绝文字答案"),
            item: oneOption, answer: .text("b"), .refused(.wrongShape("one", expected: .choice))),
        MarkingExample(
            LocalizedText(en: "gives half for one of two right options", zhHans: "两个正确选项选对一个得一半分"),
            item: someOptions, answer: .choices(["a"]), .earns(1)),
        MarkingExample(
            LocalizedText(
                en: "takes back a third of the points for one of three wrong options",
                zhHans: "三个错误选项误选一个扣三分之一"),
            item: someOptions, answer: .choices(["a", "b", "c"]), .earns(Points(thousandths: 1333))),
        MarkingExample(
            LocalizedText(en: "gives nothing for choosing everything", zhHans: "全选不得分"),
            item: someOptions, answer: .choices(["a", "b", "c", "d", "e"]), .earns(0)),
        MarkingExample(
            LocalizedText(en: "never goes below zero", zhHans: "得分不会低于零"),
            item: someOptions, answer: .choices(["c", "d", "e"]), .earns(0)),
        MarkingExample(
            LocalizedText(
                en: "gives the share of hits where every option is right", zhHans: "所有选项均正确时按选中比例给分"),
            item: everyOption, answer: .choices(["a", "b"]), .earns(Points(thousandths: 667))),
        MarkingExample(
            LocalizedText(en: "judges statements", zhHans: "判断题判对得分"),
            item: statement, answer: .choice("false"), .earns(1)),
    ]

    private static let oneOption = Item.singleChoice(
        "one", points: 2,
        LocalizedText(en: "Which day follows Monday?", zhHans: "星期一之后是哪一天？"),
        options: [
            AnswerOption("a", LocalizedText(en: "Sunday", zhHans: "星期日")),
            AnswerOption("b", LocalizedText(en: "Tuesday", zhHans: "星期二")),
            AnswerOption("c", LocalizedText(en: "Friday", zhHans: "星期五")),
        ], key: "b",
        feedback: LocalizedText(en: "The week goes on with Tuesday.", zhHans: "一周的第二个工作日是星期二。"))

    private static let someOptions = Item.multipleChoice(
        "some", points: 2,
        LocalizedText(en: "Which of these numbers are even?", zhHans: "下列哪些是偶数？"),
        options: numbers(["a": "2", "b": "4", "c": "5", "d": "7", "e": "9"]), keys: ["a", "b"])

    private static let everyOption = Item.multipleChoice(
        "every", LocalizedText(en: "Which of these numbers are prime?", zhHans: "下列哪些是质数？"),
        options: numbers(["a": "2", "b": "3", "c": "5"]), keys: ["a", "b", "c"])

    private static let statement = Item.trueFalse(
        "statement", LocalizedText(en: "A week has eight days.", zhHans: "一周有八天。"), key: false)

    private static func numbers(_ texts: KeyValuePairs<OptionID, String>) -> [AnswerOption] {
        texts.map { AnswerOption($0.key, LocalizedText(asTyped: $0.value)) }
    }
}
