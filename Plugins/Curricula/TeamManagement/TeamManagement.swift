public import CadreKit

public let plugin: any CourseModule = TeamManagement()

/// Leading a sales team: who is in it, what holds it together, and what to do when it goes wrong.
///
/// Eight units of 418 minutes in all: one long day, or two half-days divided after the fourth unit. Sixteen
/// learners at most, because everyone plays the leader, observed, in at least one of the two role-plays.
struct TeamManagement: CourseModule {
    let id: ModuleID = "team-management"
    let version: Version = Version(1, 2, 0)
    let title: LocalizedText = LocalizedText(en: "Team Management", zhHans: "团队管理")
    let summary: LocalizedText = LocalizedText(
        en: """
            For middle managers in the sales organisation of a technical firm, who lead a team and still carry \
            accounts of their own. They check a line-up against its goal, write rules that hold, link motives \
            with goals, judge rewards, make sure of being understood and answer late changes. Each learner \
            brings a real problem and leaves with a plan for ninety days.
            """,
        zhHans: """
            面向技术型企业里既带队伍、又跑业务的销售中层。学员将对照目标检查人员搭配，写出立得住的规则，\
            把个人动力与团队目标接上，评判奖惩办法，核实信息是否被正确理解，并应对交货前的变更。\
            每人带着自己的真实问题来，带着一份九十天计划走。
            """)
    let prerequisites: [ModuleID] = []
    var objectives: [Objective] { Self.statedObjectives }
    var units: [CourseUnit] {
        [
            Self.opening, Self.whatMakesATeam, Self.rulesThatHold, Self.goalWorthRunningFor,
            Self.climateThatCarries, Self.closingTheLoop, Self.mistakesAndRemedies, Self.closingAndTransfer,
        ]
    }
    let requirements: DeliveryRequirements = DeliveryRequirements(
        roomFeatures: ["projector", "movable-seating"],
        groupSize: 6...16,
        trainerQualification: "team-management",
        equipment: [EquipmentNeed("flipchart", count: 2)])
    var assessments: [AssessmentDefinition] {
        [Self.preTestForm, Self.pitfallsDiagnostic, Self.postTestForm]
    }
    var bank: [Item] { Self.questionBank }
    let abridgementNote: LocalizedText? = LocalizedText(
        en: """
            What goes: both tests (on screen, the day before and within three days after), the opening \
            agreement, the games at the start of units 2 to 6, the share plan and the western branch. \
            What stays: the battery-plant case, one rule written and broken, the talk about the first \
            breach, the goal line, the champion case, the interface line and the talk upwards, the pitfalls \
            card and the action plan. All eight objectives are still worked on; least of all the motives, \
            where learners have the goal line without the case. The trainer makes up for it in two ways: \
            the handout’s page on motives is read beforehand with one member of the own team in mind, and \
            the partner check of the action plan is done again by telephone after two weeks.
            """,
        zhHans: """
            略去的：前后两次测试（课前一天、课后三天内在线完成）、开场的课堂约定、第二至第六单元开头的小游戏、\
            持股计划案例和西部办事处案例。保留的：电池厂案例、写一条规则再挑漏洞、第一次违规的谈话、\
            目标连线、季度销冠案例、接口那一行、向上汇报、失误体检和行动计划。八项目标都还在，\
            只是“对接动机”练得最少，没有案例，直接写目标连线。讲师这样补：课前请学员带着自己的一名组员，\
            先读手册里“动力”那一页；行动计划的同伴检查，两周后打电话再做一次。
            """)
    var handout: [HandoutSection] { Self.takeHome }
    var furtherReading: [FurtherReading] { Self.books }
}
