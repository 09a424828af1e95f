public import CadreKit

public let plugin: any CourseModule = TeamManagement()

/// Leading a sales team: who is in it, what holds it together, and what to do when it goes wrong.
///
/// Eight units of 410 minutes in all: one long day, or two half-days divided after the fourth unit. Sixteen
/// learners at most, because everyone plays the leader, observed, in at least one of the two role-plays.
struct TeamManagement: CourseModule {
    let id: ModuleID = "team-management"
    let version: Version = Version(1, 0, 0)
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
    var assessments: [AssessmentDefinition] { [Self.preTestForm, Self.postTestForm] }
}
