import CadreKit

extension MarkingExample {
    static let weighing: [MarkingExample] = [
        MarkingExample(
            LocalizedText(en: "weighs each rating and names the band", zhHans: "按权重计算各项评分并给出所在区间"),
            definition: dealer, raters: [["time": .rating(3), "offers": .rating(1)]],
            .profiles(Points(thousandths: 2333), "steady")),
        MarkingExample(
            LocalizedText(en: "leaves out what nobody could rate", zhHans: "无法评定的项目不计入总分"),
            definition: dealer, raters: [["time": .rating(3)]], .profiles(2, "loyal")),
        MarkingExample(
            LocalizedText(en: "takes the mean of two raters", zhHans: "两人评分取平均"), definition: dealer,
            raters: [
                ["time": .rating(3), "offers": .rating(0)], ["time": .rating(2), "offers": .rating(1)],
            ],
            .profiles(Points(thousandths: 1834), "steady")),
        MarkingExample(
            LocalizedText(en: "keeps notes without marking them", zhHans: "保留备注但不计分"), definition: dealer,
            raters: [["offers": .rating(0), "seen": .text("Asked for a discount twice.")]],
            .profiles(0, "at-risk")),
        MarkingExample(
            LocalizedText(en: "scores a learner's own card", zhHans: "以学员本人为对象时计入成绩"),
            item: time, answer: .rating(2), .earns(Points(thousandths: 1333))),
    ]

    static let refusing: [MarkingExample] = [
        MarkingExample(
            LocalizedText(en: "refuses a level that is not on the scale", zhHans: "拒绝量表之外的等级"),
            definition: dealer, raters: [["time": .rating(4)]],
            .refused(.unknownLevel("time", "4", known: [0, 1, 2, 3]))),
        MarkingExample(
            LocalizedText(en: "refuses words for a rating", zhHans: "评分项不接受文字"), definition: dealer,
            raters: [["time": .text("often")]], .refused(.wrongShape("time", expected: .rating))),
        MarkingExample(
            LocalizedText(en: "refuses a rating of something else", zhHans: "拒绝评分卡之外的项目"),
            definition: dealer, raters: [["price": .rating(1)]],
            .refused(.unknownItem("price", in: "dealer", known: ["time", "offers", "seen"]))),
        MarkingExample(
            LocalizedText(en: "refuses a card without any rating", zhHans: "拒绝一项未评的评分卡"),
            definition: dealer, raters: [["seen": .text("Closed.")]],
            .refused(.missing(["time", "offers"], in: "dealer"))),
        MarkingExample(
            LocalizedText(en: "refuses more raters than it takes", zhHans: "拒绝超出人数上限的评分"),
            definition: dealer,
            raters: [["time": .rating(1)], ["time": .rating(1)], ["time": .rating(1)]],
            .refused(.raterCount("dealer", expected: 1...2, found: 3))),
    ]

    private static let time = Item.rated(
        "time", weight: 2, LocalizedText(en: "Gives time to solve issues", zhHans: "愿意花时间解决问题"), levels: often
    )

    private static let dealer = AssessmentDefinition(
        id: "dealer", kind: "scorecard", title: LocalizedText(en: "Dealer", zhHans: "代理商"), stage: .during,
        raters: 1...2, subject: .dealer,
        items: [
            time,
            .rated(
                "offers", weight: 1,
                LocalizedText(en: "Turns down slightly better offers", zhHans: "拒绝条件略优的其他报价"), levels: often),
            .note("seen", LocalizedText(en: "What did you see?", zhHans: "您看到了什么？")),
        ],
        sections: [
            AssessmentSection(
                LocalizedText(en: "Investment", zhHans: "投入"), items: ["time", "offers"])
        ],
        bands: [
            Band(
                "at-risk", from: 0, LocalizedText(en: "At risk", zhHans: "有流失风险"),
                advice: LocalizedText(en: "Visit this month.", zhHans: "本月内登门拜访。")),
            Band(
                "steady", from: 50, LocalizedText(en: "Steady", zhHans: "稳定"),
                advice: LocalizedText(en: "Plan the year together.", zhHans: "共同制定年度计划。")),
            Band(
                "loyal", from: 80, LocalizedText(en: "Loyal", zhHans: "忠诚"),
                advice: LocalizedText(en: "Ask for a reference.", zhHans: "请其担任示范客户。")),
        ])

    private static let often = [
        RatingLevel(0, LocalizedText(en: "never", zhHans: "从不")),
        RatingLevel(1, LocalizedText(en: "rarely", zhHans: "偶尔")),
        RatingLevel(2, LocalizedText(en: "often", zhHans: "经常")),
        RatingLevel(3, LocalizedText(en: "always", zhHans: "总是")),
    ]
}
