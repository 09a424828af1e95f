import CadreKit

extension MarkingExample {
    static let averaging: [MarkingExample] = [
        MarkingExample(
            LocalizedText(en: "takes the mean of two raters", zhHans: "两人评分取平均"), definition: rolePlay,
            raters: [
                ["listens": .rating(2), "asks": .rating(1)], ["listens": .rating(1), "asks": .rating(1)],
            ],
            .earns(Points(thousandths: 4500))),
        MarkingExample(
            LocalizedText(en: "gives the highest levels everything", zhHans: "各项均为最高等级时得满分"),
            definition: rolePlay,
            raters: [
                ["listens": .rating(2), "asks": .rating(2)], ["listens": .rating(2), "asks": .rating(2)],
            ],
            .earns(7)),
        MarkingExample(
            LocalizedText(en: "keeps notes without marking them", zhHans: "保留备注但不计分"), definition: rolePlay,
            raters: [
                ["listens": .rating(0), "asks": .rating(0), "words": .text("“Fine, fine.”")],
                ["listens": .rating(0), "asks": .rating(0)],
            ],
            .earns(0)),
    ]

    static let refusing: [MarkingExample] = [
        MarkingExample(
            LocalizedText(en: "refuses a single rater where two are asked for", zhHans: "须两人评分时拒绝仅一人评分"),
            definition: rolePlay, raters: [["listens": .rating(2), "asks": .rating(2)]],
            .refused(.raterCount("role-play", expected: 2...2, found: 1))),
        MarkingExample(
            LocalizedText(en: "refuses a rater who left a criterion out", zhHans: "拒绝漏评某项标准的评分"),
            definition: rolePlay,
            raters: [["listens": .rating(2), "asks": .rating(2)], ["listens": .rating(1)]],
            .refused(.missing(["asks"], in: "role-play"))),
        MarkingExample(
            LocalizedText(en: "refuses a level that is not described", zhHans: "拒绝未定义的等级"),
            definition: rolePlay,
            raters: [
                ["listens": .rating(2), "asks": .rating(3)], ["listens": .rating(1), "asks": .rating(1)],
            ],
            .refused(.unknownLevel("asks", "3", known: [0, 1, 2]))),
        MarkingExample(
            LocalizedText(en: "refuses words for a level", zhHans: "等级不接受文字"), definition: rolePlay,
            raters: [
                ["listens": .text("well"), "asks": .rating(1)], ["listens": .rating(1), "asks": .rating(1)],
            ],
            .refused(.wrongShape("listens", expected: .rating))),
    ]

    private static let rolePlay = AssessmentDefinition(
        id: "role-play", kind: "observation-rubric", title: LocalizedText(en: "Role-play", zhHans: "角色扮演"),
        stage: .during, respondent: .trainer, raters: 2...2,
        items: [
            .criterion(
                "listens", points: 4, LocalizedText(en: "Listens", zhHans: "倾听"),
                levels: levels("repeats what was heard", "复述对方的话", "repeats it and checks", "复述并核实")),
            .criterion(
                "asks", points: 3, LocalizedText(en: "Asks", zhHans: "提问"),
                levels: levels("asks closed questions", "提封闭式问题", "asks open questions", "提开放式问题")),
            .note("words", LocalizedText(en: "Words you noted", zhHans: "记录原话")),
        ])

    private static func levels(
        _ some: String, _ someInChinese: String, _ much: String, _ muchInChinese: String
    ) -> [RatingLevel] {
        [
            RatingLevel(
                0, LocalizedText(en: "not seen", zhHans: "未见"),
                descriptor: LocalizedText(en: "nothing of the kind", zhHans: "没有相应表现")),
            RatingLevel(
                1, LocalizedText(en: "in part", zhHans: "部分做到"),
                descriptor: LocalizedText(en: some, zhHans: someInChinese)),
            RatingLevel(
                2, LocalizedText(en: "fully", zhHans: "做到"),
                descriptor: LocalizedText(en: much, zhHans: muchInChinese)),
        ]
    }
}
