import CadreKit
import Foundation

extension MarkingExample {
    /// Weighted options, gaps, essays.
    static let composing = [
        MarkingExample(
            LocalizedText(en: "gives the share that an option is worth", zhHans: "按选项所占比例给分"),
            item: nearlyRight, answer: .choice("b"), .earns(1)),
        MarkingExample(
            LocalizedText(
                en: "takes back what a wrong option costs, never below zero", zhHans: "误选按比例扣分，但不低于零"),
            item: severalWeights, answer: .choices(["a", "c"]), .earns(0)),
        MarkingExample(
            LocalizedText(en: "gives two thirds for two of three thirds", zhHans: "三个三分之一选中两个得三分之二"),
            item: thirds, answer: .choices(["a", "b"]), .earns(Points(thousandths: 1998))),
        MarkingExample(
            LocalizedText(en: "gives everything for all thirds together", zhHans: "三个三分之一全部选中得满分"),
            item: thirds, answer: .choices(["a", "b", "c"]), .earns(3)),
        MarkingExample(
            LocalizedText(en: "weighs the gaps of a text", zhHans: "填空题按各空权重给分"),
            item: week, answer: .gaps(["days": .number(7), "first": .choice("sun")]), .earns(2)),
        MarkingExample(
            LocalizedText(en: "takes a gap left empty for a wrong one", zhHans: "未填的空按填错处理"),
            item: week, answer: .gaps(["first": .choice("mon")]), .earns(1)),
        MarkingExample(
            LocalizedText(en: "refuses a gap that the text does not have", zhHans: "拒绝不存在的空"),
            item: week, answer: .gaps(["last": .text("Sunday")]),
            .refused(.unknownGap("week", "last", known: ["days", "first"]))),
        MarkingExample(
            LocalizedText(en: "gives what a marker finds of an essay", zhHans: "论述题按评分人的评定给分"),
            definition: oneEssay,
            raters: [["why": .text("Because.")], ["why-clear": .rating(1), "why-sound": .rating(2)]],
            .earns(Points(thousandths: 2500))),
        MarkingExample(
            LocalizedText(en: "gives nothing for an essay left out", zhHans: "论述题未作答不得分"),
            definition: oneEssay, raters: [[:], [:]], .earns(0)),
        MarkingExample(
            LocalizedText(en: "waits until every criterion is judged", zhHans: "评分标准须逐项评定"),
            definition: oneEssay, raters: [["why": .text("Because.")], ["why-clear": .rating(1)]],
            .refused(.missing(["why-sound"], in: "marking-example"))),
    ]

    private static let options = [
        AnswerOption("a", LocalizedText(asTyped: "A")), AnswerOption("b", LocalizedText(asTyped: "B")),
        AnswerOption("c", LocalizedText(asTyped: "C")), AnswerOption("d", LocalizedText(asTyped: "D")),
    ]

    private static let nearlyRight = weighted("nearly", .choice(options: options), ["a": 1000, "b": 500])
    private static let severalWeights = weighted(
        "several", .choices(options: options), ["a": 500, "b": 500, "c": -1000])
    private static let thirds = weighted(
        "thirds", points: 3, .choices(options: options), ["a": 333, "b": 333, "c": 333, "d": -1000])

    private static func weighted(
        _ id: ItemID, points: Points = 2, _ response: ResponseFormat, _ weights: [OptionID: Int]
    ) -> Item {
        Item(
            id: id, prompt: LocalizedText(en: "Which are letters of “abc”?", zhHans: "哪些是“abc”中的字母？"),
            points: points, response: response, key: .weighted(weights))
    }

    private static let week = Item.cloze(
        "week", points: 3,
        LocalizedText(
            en: "A week has [[days]] days; in most of Europe the first of them is [[first]].",
            zhHans: "一周有[[days]]天，在欧洲大部分国家，第一天是[[first]]。"),
        gaps: [
            Gap("days", .number(unit: nil), weight: 2),
            Gap(
                "first",
                .choice(options: [
                    AnswerOption("mon", LocalizedText(en: "Monday", zhHans: "星期一")),
                    AnswerOption("sun", LocalizedText(en: "Sunday", zhHans: "星期日")),
                ])),
        ], keys: ["days": .number(value: 7, tolerance: 0), "first": .choice("mon")])

    private static let oneEssay = AssessmentDefinition(
        id: "marking-example", kind: "quiz", title: LocalizedText(en: "One essay", zhHans: "一道论述题"),
        stage: .during,
        items: [
            .essay(
                "why", LocalizedText(en: "Why do teams need rules?", zhHans: "团队为什么需要规则？"),
                criteria: [
                    Criterion("clear", LocalizedText(en: "Clear", zhHans: "表达清楚"), points: 1, levels: levels),
                    Criterion("sound", LocalizedText(en: "Sound", zhHans: "论据充分"), points: 2, levels: levels),
                ])
        ])

    private static let levels = [
        RatingLevel(0, LocalizedText(en: "not yet", zhHans: "未达到")),
        RatingLevel(1, LocalizedText(en: "partly", zhHans: "部分达到")),
        RatingLevel(2, LocalizedText(en: "fully", zhHans: "完全达到")),
    ]
}
