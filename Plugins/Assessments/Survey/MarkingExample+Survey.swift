import CadreKit
import struct Foundation.Decimal

extension MarkingExample {
    static let surveying: [MarkingExample] = [
        MarkingExample(
            LocalizedText(
                en: "keeps ratings, choices and comments without judging them", zhHans: "收集评分、选择和意见，不作评判"),
            definition: survey,
            raters: [
                [
                    "useful": .rating(2), "tools": .choices(["a"]), "hours": .number(3),
                    "more": .text("More practice."),
                ]
            ],
            .keeps),
        MarkingExample(
            LocalizedText(en: "takes a form that was filled in partly", zhHans: "接受部分填写的问卷"),
            definition: survey,
            raters: [["pace": .choice("b")]], .keeps),
        MarkingExample(
            LocalizedText(en: "refuses an empty form", zhHans: "拒绝空白问卷"), definition: survey, raters: [[:]],
            .refused(.missing(["useful", "pace", "tools", "hours", "more"], in: "survey"))),
        MarkingExample(
            LocalizedText(en: "refuses a level that is not on the scale", zhHans: "拒绝量表之外的等级"),
            definition: survey, raters: [["useful": .rating(6)]],
            .refused(.unknownLevel("useful", "6", known: [1, 2, 3]))),
        MarkingExample(
            LocalizedText(en: "refuses an option that is not offered", zhHans: "拒绝不存在的选项"),
            definition: survey, raters: [["pace": .choice("c")]],
            .refused(.unknownOption("pace", "c", known: ["a", "b"]))),
        MarkingExample(
            LocalizedText(en: "refuses an answer to a question that it does not ask", zhHans: "拒绝问卷中没有的题目"),
            definition: survey, raters: [["price": .rating(1)]],
            .refused(
                .unknownItem(
                    "price", in: "survey", known: ["useful", "pace", "tools", "hours", "more"]))),
    ]

    private static let survey = AssessmentDefinition(
        id: "survey", kind: "survey", title: LocalizedText(en: "Survey", zhHans: "问卷"), stage: .postTest,
        subject: .programme,
        items: [
            .opinion(
                "useful", LocalizedText(en: "I can use it", zhHans: "学得上、用得着"),
                levels: [
                    RatingLevel(1, LocalizedText(en: "no", zhHans: "不同意")),
                    RatingLevel(2, LocalizedText(en: "in part", zhHans: "部分同意")),
                    RatingLevel(3, LocalizedText(en: "yes", zhHans: "同意")),
                ]),
            .pick("pace", LocalizedText(en: "The pace", zhHans: "进度"), options: options),
            .pickAny("tools", LocalizedText(en: "Tools you will use", zhHans: "打算使用的工具"), options: options),
            .figure(
                "hours", LocalizedText(en: "Hours away", zhHans: "离岗时间"),
                unit: LocalizedText(en: "hours", zhHans: "小时")),
            .comment("more", LocalizedText(en: "What was missing?", zhHans: "还缺什么？")),
        ])

    private static let options = [
        AnswerOption("a", LocalizedText(en: "the first", zhHans: "第一项")),
        AnswerOption("b", LocalizedText(en: "the second", zhHans: "第二项")),
    ]
}
