import CadreKit
import Foundation

extension MarkingExample {
    /// Numbers and short texts.
    static let writing = [
        MarkingExample(
            LocalizedText(en: "accepts a number at the edge of the tolerance", zhHans: "容差边界上的数值算对"),
            item: quarter, answer: .number(33.5), .earns(1)),
        MarkingExample(
            LocalizedText(en: "refuses credit just past the tolerance", zhHans: "超出容差不得分"),
            item: quarter, answer: .number(33.75), .earns(0)),
        MarkingExample(
            LocalizedText(
                en: "refuses a number that could not be compared exactly", zhHans: "拒绝位数过多、无法精确比较的数值"),
            item: quarter, answer: .number(1_000_000_000_000_000_000),
            .refused(.tooManyDigits("quarter", "1000000000000000000"))),
        MarkingExample(
            LocalizedText(en: "accepts either language", zhHans: "中英文答案均可"),
            item: word, answer: .text("反馈"), .earns(1)),
        MarkingExample(
            LocalizedText(
                en: "looks past capitals, width, spaces and a full stop", zhHans: "忽略大小写、全半角、空格和句末标点"),
            item: word, answer: .text(" ＦＥＥＤ back. "), .earns(1)),
        MarkingExample(
            LocalizedText(en: "gives nothing for another word", zhHans: "答案不符不得分"),
            item: word, answer: .text("feed"), .earns(0)),
        MarkingExample(
            LocalizedText(en: "takes a blank text for a question left out", zhHans: "空白文本视为未作答"),
            item: word, answer: .text("  "), .earns(0)),
    ]

    private static let quarter = Item.numeric(
        "quarter", LocalizedText(en: "What is a quarter of 133?", zhHans: "133 的四分之一是多少？"),
        unit: LocalizedText(en: "metres", zhHans: "米"), value: 33.25, tolerance: 0.25)

    private static let word = Item.shortText(
        "word",
        LocalizedText(
            en: "What do you call telling people how their work is seen?", zhHans: "把对工作的看法告诉对方，称为什么？"),
        accepted: ["feedback", "反馈"])
}
