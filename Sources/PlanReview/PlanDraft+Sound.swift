import CadreKit
package import CadreModel

extension PlanDraft {
    /// A small plan that no rule finds fault with: what the examples of the rules change.
    package static var sound: PlanDraft {
        var plan = PlanDraft()
        plan.code = "SOUND"
        plan.title = "大客户谈判 Key-account negotiation"
        plan.client = "示例科技"
        plan.background = "两起续约谈判失利，客户希望改进谈判准备。"
        plan.audience = soundAudience
        plan.unknowns = [unknown]
        plan.goals = ["续约谈判有准备、有底线"]
        plan.objectives = [preparing, negotiating]
        plan.parts = [first, second]
        plan.sessions = soundSessions
        plan.gradebook = soundGradebook
        plan.evaluation = soundEvaluation
        plan.logistics = soundLogistics
        return plan
    }

    /// Changes every topic, of one part or of all, for an example.
    mutating func changeTopics(ofPart only: Int? = nil, _ change: (inout Topic) -> Void) {
        for part in parts.indices where only == nil || only == part {
            for topic in parts[part].topics.indices { change(&parts[part].topics[topic]) }
        }
    }

    /// Changes every objective, for an example.
    mutating func changeObjectives(_ change: (inout Objective) -> Void) {
        for index in objectives.indices { change(&objectives[index]) }
    }

    private static var soundAudience: Audience {
        var audience = Audience()
        audience.description = "大客户经理"
        audience.size = 10
        audience.role = "大客户经理"
        audience.priorKnowledge = "平均三年谈判经验，未接受过训练"
        audience.organisation = "向销售总监汇报，各带两名售前工程师"
        return audience
    }

    private static var unknown: Unknown {
        var unknown = Unknown()
        unknown.what = "正在进行的续约谈判"
        unknown.ask = "销售总监"
        unknown.by = "2026-02-20"
        return unknown
    }

    private static var preparing: Objective {
        objective(
            "o1", "为续约谈判制定目标价与底线", level: "create", given: "给定一页客户资料", well: "各有两条依据",
            shownBy: ["negotiation-plan-review"])
    }

    private static var negotiating: Objective {
        objective(
            "o2", "在价格谈判中守住底线并争取交换条件", level: "apply", given: "在十分钟的角色扮演中", well: "不越底线且换得一项条件",
            shownBy: ["observed-negotiation"])
    }

    private static func objective(
        _ id: String, _ text: String, level: String, given: String, well: String, shownBy: [String]
    ) -> Objective {
        var objective = Objective()
        objective.id = id
        objective.text = text
        objective.level = level
        objective.condition = given
        objective.criterion = well
        objective.assessedBy = shownBy
        return objective
    }

    private static var first: Part {
        part(
            "preparing", "1", "续约谈判的准备",
            topics: [
                topic("1.1", "一次失利谈判的复盘", 45, "case-study", ["o1"], ["案例"]),
                topic("1.2", "案例讨论", 30, "discussion", ["o1"], []),
                topic("1.3", "目标价、底线与依据", 20, "lecture", ["o1"], []),
                topic("1.4", "为自己的客户制定谈判计划", 60, "exercise", ["o1"], ["计划表"]),
            ])
    }

    private static var second: Part {
        var part = part(
            "holding", "2", "价格谈判",
            topics: [
                topic("2.1", "让步与交换条件", 20, "lecture", ["o2"], []),
                topic("2.2", "价格谈判角色扮演", 75, "role-play", ["o2"], ["角色卡", "观察表"]),
                topic("2.3", "角色扮演复盘", 30, "discussion", ["o2"], []),
                topic("2.4", "续约谈判的个人行动计划", 30, "reflection", ["o1", "o2"], []),
            ])
        part.requires = ["preparing"]
        return part
    }

    private static func part(_ id: String, _ number: String, _ title: String, topics: [Topic]) -> Part {
        var part = Part()
        part.id = id
        part.number = number
        part.title = title
        part.qualification = "negotiation"
        part.roomFeatures = ["movable-seating"]
        part.topics = topics
        return part
    }

    private static func topic(
        _ number: String, _ title: String, _ minutes: Int, _ method: String, _ objectives: [String],
        _ materials: [String]
    ) -> Topic {
        var topic = Topic()
        topic.number = number
        topic.title = title
        topic.minutes = minutes
        topic.method = method
        topic.objectives = objectives
        topic.materials = materials
        topic.points = [title]
        if method == "role-play" { topic.groupSize = "3-4" }
        return topic
    }

    private static var soundSessions: Sessions {
        var sessions = Sessions()
        sessions.blockMinutes = 180
        sessions.breakMinutes = 15
        sessions.breakAfterMinutes = 90
        sessions.perDay = 2
        return sessions
    }

    private static var soundGradebook: Gradebook {
        var (attendance, observed, plan) = (
            Gradebook.Component(), Gradebook.Component(), Gradebook.Component()
        )
        (attendance.source, attendance.weight, attendance.minimum) = ("attendance", 20, "80")
        (observed.source, observed.weight) = ("observed-negotiation", 40)
        (plan.source, plan.weight) = ("negotiation-plan-review", 40)
        var gradebook = Gradebook()
        gradebook.components = [attendance, observed, plan]
        gradebook.pass = "70"
        return gradebook
    }

    private static var soundEvaluation: Evaluation {
        var evaluation = Evaluation()
        evaluation.preTest = "开课时的谈判自评与小测"
        evaluation.postTest = "negotiation-plan-review"
        evaluation.reactionSurvey = "course-reaction"
        evaluation.followUp = ["follow-up-learner"]
        evaluation.followUpDays = [60, 90]
        evaluation.businessMeasure = "两个季度的续约率与平均折扣"
        return evaluation
    }

    private static var soundLogistics: Logistics {
        var (date, line, cost) = (Logistics.Date(), Logistics.Amount(), Logistics.Cost())
        (date.day, date.from, date.to) = ("2026-03-02", "09:00", "17:00")
        (line.line, line.amount) = ("讲师费", "20000")
        (cost.item, cost.amount, cost.line) = ("外聘讲师一天", "18000", "讲师费")
        var logistics = Logistics()
        logistics.site = "BJ"
        logistics.days = 1
        logistics.trainers = ["T-ZHAO"]
        logistics.materials = ["学员手册"]
        logistics.dates = [date]
        logistics.budget = "20000"
        logistics.budgetLines = [line]
        logistics.costs = [cost]
        return logistics
    }
}

extension DepartmentFacts {
    /// The department in which the sound plan can be carried out as it stands.
    static let fitting = DepartmentFacts(
        trainers: ["T-ZHAO": ["negotiation"], "T-NEW": []],
        rooms: [RoomFacts(code: "BJ-101", seats: 16, features: ["movable-seating"])],
        holidays: [:], openHours: { _ in [9 * 60..<18 * 60] })
}
