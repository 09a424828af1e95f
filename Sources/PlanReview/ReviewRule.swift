package import CadreKit
package import CadreModel

/// One thing that an experienced instructional designer looks for in a plan.
///
/// A rule is pure: it sees the plan, the linked modules and what is known of the department, and says what stands
/// against the plan and where. Its examples are its tests and its page in the documentation.
package protocol ReviewRule: Sendable {
    /// Stable and dotted, the area first: `objective.not-assessed`.
    var code: String { get }
    var area: ReviewArea { get }
    /// Unless the plan grades the rule anew.
    var severity: Finding.Severity { get }
    /// What a plan should be like, in one sentence.
    var sentence: LocalizedText { get }
    /// Why it matters.
    var rationale: LocalizedText { get }
    /// Where the field says so: author, title, year.
    var source: String { get }
    /// What to write instead; a problem may say it more exactly.
    var hint: LocalizedText { get }
    var needs: ReviewNeed { get }
    func problems(in plan: ReviewedPlan) -> [ReviewProblem]
    var examples: [RuleExample] { get }
}

extension ReviewRule {
    package var needs: ReviewNeed { .planAlone }
}

/// What a rule must know beside the plan to be checked at all.
package enum ReviewNeed: Sendable, Hashable {
    case planAlone
    /// The department's trainers, rooms and calendars.
    case department
}

/// What a group of rules looks at; a plan's score card has one line for each.
package enum ReviewArea: String, Sendable, Codable, CaseIterable {
    case audience, objectives, content, method, evaluation, logistics

    package var title: LocalizedText {
        switch self {
        case .audience: LocalizedText(en: "audience", zhHans: "培训对象")
        case .objectives: LocalizedText(en: "objectives", zhHans: "培训目标")
        case .content: LocalizedText(en: "content", zhHans: "课程内容")
        case .method: LocalizedText(en: "method", zhHans: "教学方法")
        case .evaluation: LocalizedText(en: "evaluation", zhHans: "效果评估")
        case .logistics: LocalizedText(en: "logistics", zhHans: "组织保障")
        }
    }
}

/// What a rule found, and where in the plan.
package struct ReviewProblem: Sendable, Hashable {
    /// As in `PlanDraft`: `objectives[2]`; empty for the plan as a whole.
    package let path: String
    /// Names the thing and what is wrong with it.
    package let reason: LocalizedText
    /// Nil where the rule's own hint says it.
    package let hint: LocalizedText?

    package init(at path: String, _ reason: LocalizedText, hint: LocalizedText? = nil) {
        self.path = path
        self.reason = reason
        self.hint = hint
    }

    init(at path: String, en: String, zhHans: String, hint: LocalizedText? = nil) {
        self.init(at: path, LocalizedText(en: en, zhHans: zhHans), hint: hint)
    }
}

/// A sound plan with one change, and whether the rule speaks up.
package struct RuleExample: Sendable {
    /// What was changed: "an objective that no assessment shows".
    package let title: LocalizedText
    package let triggers: Bool
    /// Nil for a rule that needs nothing but the plan.
    package let department: DepartmentFacts?
    private let change: @Sendable (inout PlanDraft) -> Void

    private init(
        _ title: LocalizedText, triggers: Bool, department: DepartmentFacts?,
        change: @escaping @Sendable (inout PlanDraft) -> Void
    ) {
        self.title = title
        self.triggers = triggers
        self.department = department
        self.change = change
    }

    static func triggers(
        en: String, zhHans: String, knowing department: DepartmentFacts? = nil,
        _ change: @escaping @Sendable (inout PlanDraft) -> Void = { _ in }
    ) -> RuleExample {
        RuleExample(
            LocalizedText(en: en, zhHans: zhHans), triggers: true, department: department, change: change)
    }

    static func passes(
        en: String, zhHans: String, knowing department: DepartmentFacts? = nil,
        _ change: @escaping @Sendable (inout PlanDraft) -> Void = { _ in }
    ) -> RuleExample {
        RuleExample(
            LocalizedText(en: en, zhHans: zhHans), triggers: false, department: department, change: change)
    }

    package var draft: PlanDraft {
        var draft = PlanDraft.sound
        change(&draft)
        return draft
    }
}
