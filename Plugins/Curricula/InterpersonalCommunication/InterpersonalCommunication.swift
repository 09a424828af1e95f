public import CadreKit

public let plugin: any CourseModule = InterpersonalCommunication()

/// Talking so that work gets done: downwards, between two members of staff, and upwards.
///
/// Nine units of 447 minutes in all: one very long day, or two half-days divided after the fifth unit (222
/// and 225 minutes). Twelve learners at most, because everyone plays the manager once before two raters,
/// five minutes each; the second rater is needed in the second half-day only.
struct InterpersonalCommunication: CourseModule {
    let id: ModuleID = "interpersonal-communication"
    let version: Version = Version(1, 1, 0)
    let title: LocalizedText = LocalizedText(
        en: "Effective Interpersonal Communication",
        zhHans: "有效的人际沟通")
    let summary: LocalizedText = LocalizedText(
        en: """
            For middle managers in the sales organisation of a technical firm, who were promoted for \
            what they know about the product and now get results through what other people do. They \
            prepare a conversation on a card, listen for what is not said, hand work over, address a \
            shortfall, settle a quarrel between two colleagues, and bring bad news, a request or a \
            disagreement to their own superior. Everyone plays the manager once before two raters, \
            and leaves with the opening sentence of a conversation that is overdue.
            """,
        zhHans: """
            面向技术型企业的销售中层：当初因为懂产品提上来，如今要靠别人干活出成绩。学员将学会用一张\
            卡片准备谈话，听出对方没说的话，把活交代清楚，指出差距，调解两名下属的矛盾，并向上级报坏\
            消息、要资源、提不同意见。每人在两位评分人面前当一回主管，离开时带走一句开场白——为那场拖\
            了很久的谈话准备的。
            """)
    let prerequisites: [ModuleID] = []
    var objectives: [Objective] { Self.statedObjectives }
    var units: [CourseUnit] {
        [
            Self.opening, Self.managingIsTalking, Self.whatArrives, Self.listeningAndAsking,
            Self.handingWorkOver, Self.addressingAShortfall, Self.twoOfYours, Self.talkingUpwards,
            Self.closingAndTransfer,
        ]
    }
    let requirements: DeliveryRequirements = DeliveryRequirements(
        roomFeatures: ["projector", "movable-seating"],
        groupSize: 6...12,
        trainerQualification: "interpersonal-communication",
        equipment: [EquipmentNeed("flipchart", count: 2)])
    var assessments: [AssessmentDefinition] { [Self.preTestForm, Self.postTestForm, Self.rolePlayRubric] }
    var bank: [Item] { Self.questionBank }
    var abridgementNote: LocalizedText? { Self.shortForm }
    var handout: [HandoutSection] { Self.takeHome }
    var furtherReading: [FurtherReading] { Self.books }
}
