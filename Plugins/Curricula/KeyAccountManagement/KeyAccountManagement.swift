public import CadreKit

public let plugin: any CourseModule = KeyAccountManagement()

/// Looking after the few accounts that matter most: which they are, who decides there, and when to let one go.
///
/// Eight units of 445 minutes in all: two half-days, divided after the fourth unit (225 and 220 minutes), or one
/// long day. All cases belong to one invented firm, so the units are best taught in order. Sixteen learners at
/// most, because everyone leads, observed, in at least one of the four talks that are played.
struct KeyAccountManagement: CourseModule {
    let id: ModuleID = "key-account-management"
    let version: Version = Version(1, 1, 0)
    let title: LocalizedText = LocalizedText(en: "Key-Account Management", zhHans: "大客户管理")
    let summary: LocalizedText = LocalizedText(
        en: """
            For middle managers in the sales organisation of a technical firm who have a few clients \
            too important to be left to one seller. They work out what an account leaves, choose key \
            accounts by evidence, map the people who decide, write a plan on one page with goals in \
            figures, obtain resources from R&D and service, and review an account each quarter, as \
            far as moving it down. Each learner works on a real account throughout.
            """,
        zhHans: """
            面向技术型企业的销售中层：手里有那么几家客户，重要到不能只交给一名销售。学员将算清一家客户\
            的净贡献，凭依据挑选大客户，画出拍板的人，用一页纸写出带数字目标的客户计划，\
            向研发和服务要来资源，并每季度检视客户，该降级就降级。每人从头到尾围绕自己的一家真实客户来\
            做。
            """)
    let prerequisites: [ModuleID] = []
    var objectives: [Objective] { Self.statedObjectives }
    var units: [CourseUnit] {
        [
            Self.opening, Self.whatAnAccountIsWorth, Self.choosingByEvidence, Self.thePeopleWhoDecide,
            Self.fromPositionToPlan, Self.theHouseBehindTheAccount, Self.reviewingAndLettingGo,
            Self.closingAndTransfer,
        ]
    }
    let requirements: DeliveryRequirements = DeliveryRequirements(
        roomFeatures: ["projector", "movable-seating"],
        groupSize: 6...16,
        trainerQualification: "key-account-management",
        equipment: [EquipmentNeed("flipchart", count: 2)])
    var assessments: [AssessmentDefinition] {
        [Self.preTestForm, Self.accountRating, Self.postTestForm]
    }
    var bank: [Item] { Self.questionBank }
    let abridgementNote: LocalizedText? = LocalizedText(
        en: """
            What goes: both tests (on screen, two days before and within three days after), the \
            expectations, the own map, the cards and the Lanting plan, the thirteen jobs, the second \
            internal meeting, and the two talks about moving an account down. What stays: reckoning \
            with three of the five accounts, the scorecard case with its debrief and the own rating, \
            the map of Lanting, the own page, the first internal meeting, and the Juntai review with \
            its decision. All eight objectives are still met, two of them less fully: the map is \
            practised on the case only, and a downgrade is decided but not spoken. The trainer makes \
            up for it in three ways: the worked example in the handout takes the place of the plan \
            case; the own map is homework for the first seven days, with a photograph sent in; and \
            whoever has to tell a client or a seller about a downgrade rehearses the first two \
            sentences with the trainer by telephone.
            """,
        zhHans: """
            略去的：前后两次测试（课前两天、课后三天内在线完成）、期望墙、自己的决策地图、\
            六张卡片和澜汀的计划案例、十三件事、第二次内部协调会、两场降级谈话。保留的：\
            五家里算三家的净贡献、评分卡案例及其复盘和给自己的客户打分、澜汀的决策地图、自己的一页纸、\
            第一次内部协调会、钧泰的季度检视和决定。八个目标都还够得着，其中两个打了折扣：\
            决策地图只在案例上练过，降级只作决定、没有开口练。讲师从三处补：用学员手册里的样例代替计划\
            案例；自己的决策地图留作头七天的作业，拍照交来；凡是要去跟客户或销售谈降级的，\
            和讲师在电话里把开头两句先过一遍。
            """)
    var handout: [HandoutSection] { Self.takeHome }
    var furtherReading: [FurtherReading] { Self.recommendedReading }
}
