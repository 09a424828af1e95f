public import CadreKit

public let plugin: any CourseModule = DealerManagement()

/// Working with dealers as allies: telling from evidence which of them are loyal, and acting on it.
///
/// Eight units of 434 minutes in all: one long day, or two half-days of 210 and 224 minutes, divided after the
/// fourth unit. Sixteen learners at most, because everyone plays the sales manager, observed, in the yearly
/// talk or in one of the three difficult ones.
struct DealerManagement: CourseModule {
    let id: ModuleID = "dealer-management"
    let version: Version = Version(1, 1, 0)
    let title: LocalizedText = LocalizedText(en: "Dealer Management", zhHans: "代理商管理")
    let summary: LocalizedText = LocalizedText(
        en: """
            For sales managers of technical firms who live by what dealers sell. They rate a \
            dealer’s loyalty from evidence instead of turnover or liking, decide where the scarce \
            hours go, agree a year in which both sides owe something, hold the talks about pushed \
            stock, cross-region sales and a competitor’s better offer, judge when exclusivity is \
            justified, and act on a complaint so that the dealer sees it. Each learner leaves \
            with a rating of one dealer of their own and a first draft of the year.
            """,
        zhHans: """
            面向靠代理商出货的技术型企业销售经理。学员将凭证据而不是凭销量、凭交情，\
            给代理商的忠诚度打分；决定有限的时间花在谁身上；和代理商谈一份双方都有承诺的年度计划；\
            谈得下压货、窜货、竞品挖角这三场难谈的话；判断什么时候该给独家；\
            把代理商的投诉办成让他看得见的事。每人带走一张自己代理商的评分卡和一份年度计划初稿。
            """)
    let prerequisites: [ModuleID] = []
    var objectives: [Objective] { Self.statedObjectives }
    var units: [CourseUnit] {
        [
            Self.opening, Self.allianceOrTrade, Self.readingLoyalty, Self.whereTheHoursGo,
            Self.exclusivityAndLoyalty, Self.yearOnOnePage, Self.difficultTalks, Self.complaintsAndClosing,
        ]
    }
    let requirements: DeliveryRequirements = DeliveryRequirements(
        roomFeatures: ["projector", "movable-seating"],
        groupSize: 6...16,
        trainerQualification: "dealer-management",
        equipment: [EquipmentNeed("flipchart", count: 2)])
    var assessments: [AssessmentDefinition] {
        [Self.preTestForm, Self.loyaltyScorecard, Self.postTestForm]
    }
    var bank: [Item] { Self.questionBank }
    var abridgementNote: LocalizedText? { Self.shortForm }
    var handout: [HandoutSection] { Self.takeHome }
    var furtherReading: [FurtherReading] { Self.books }
}
