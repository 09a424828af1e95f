package import CadreKit
package import CadreModel
import PlanReview

/// What whoever begins a plan can say from the start.
package struct PlanBrief: Sendable {
    package let code: Code?
    package let title: String?
    /// Who will take part, in a sentence.
    package let audience: String
    package let size: Int
    package let days: Int
    package let modules: [ModuleID]

    package init(
        code: Code?, title: String?, audience: String, size: Int, days: Int, modules: [ModuleID]
    ) {
        self.code = code
        self.title = title
        self.audience = audience
        self.size = size
        self.days = days
        self.modules = modules
    }
}

/// A plan to begin with: the modules' own objectives, assessments and order; what only the department can know
/// stands there as `unknown` and is listed among the plan's unknowns.
package struct NewPlan: Sendable {
    package let draft: PlanDraft
    private let language: Language

    /// - Throws: `NewPlanError` where a module is not linked, or where review or import would refuse the plan.
    package init(_ brief: PlanBrief, registry: Registry, in language: Language) throws {
        let modules = try brief.modules.map { id in
            guard let module = registry.module(id) else {
                throw CatalogueError.moduleNotLinked(id, linked: registry.modules.map(\.id))
            }
            return module
        }
        draft = PlanDraft(brief, of: modules.inTeachingOrder, registry: registry, language)
        self.language = language
        try refuseWhatWouldNotPass(registry)
    }

    /// The plan as YAML, every key that a plan can have explained beside it.
    package var text: String {
        get throws { try PlanWriter(comments: language).text(draft) }
    }

    private func refuseWhatWouldNotPass(_ registry: Registry) throws {
        var builder = ProgrammeBuilder(draft, registry: registry)
        _ = builder.programme(code: try Code(draft.code ?? "NEW"))
        let review = Review.of(draft, registry: registry)
        let objections =
            builder.findings.filter { $0.severity == .error }.map { ($0.reason, $0.hint) }
            + review.findings.filter { $0.severity == .error }.map { ($0.reason, $0.hint) }
        if let (reason, hint) = objections.first { throw NewPlanError.unsound(reason, hint: hint) }
    }
}

/// Why no plan was begun.
package enum NewPlanError: ExplainedError, Equatable {
    case unsound(LocalizedText, hint: LocalizedText?)

    package var explanation: LocalizedText {
        switch self {
        case .unsound(let reason, _):
            LocalizedText(
                en: "no plan was written, since it could not be carried out: \(reason.en)",
                zhHans: "没有生成方案，因为无法照此执行：\(reason.zhHans)")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unsound(_, let hint): hint
        }
    }
}

extension PlanDraft {
    fileprivate init(
        _ brief: PlanBrief, of modules: [any CourseModule], registry: Registry, _ language: Language
    ) {
        self.init()
        let unknown = LocalizedText(en: "unknown", zhHans: "未知").text(in: language)
        let joint = LocalizedText(en: ", ", zhHans: "、").text(in: language)
        code = brief.code?.text
        title = brief.title ?? modules.map { $0.title.text(in: language) }.joined(separator: joint)
        client = unknown
        background = unknown
        audience = Audience(brief, otherwise: unknown)
        unknowns = Unknown.ofNewPlans(language)
        objectives = modules.flatMap { Objective.all(of: $0, language) }
        parts = modules.enumerated().map { index, module in
            Part(module, number: index + 1, among: modules, language)
        }
        sessions = Sessions(.halfDays)
        let assessments = modules.flatMap(\.assessments)
        gradebook = Gradebook(counting: assessments.filter { $0.countsForLearner && $0.stage != .preTest })
        evaluation = Evaluation(assessments, registry.instruments, otherwise: unknown)
        var logistics = Logistics()
        logistics.site = unknown
        logistics.days = brief.days
        self.logistics = logistics
    }
}

extension PlanDraft.Audience {
    fileprivate init(_ brief: PlanBrief, otherwise unknown: String) {
        self.init()
        description = brief.audience
        size = brief.size
        role = unknown
        priorKnowledge = unknown
        organisation = unknown
    }
}

extension PlanDraft.Unknown {
    /// What a plan must find out, and whom to ask; by when is for the author to say.
    fileprivate static func ofNewPlans(_ language: Language) -> [Self] {
        let client = LocalizedText(en: "the client's training contact", zhHans: "客户方培训负责人")
        let management = LocalizedText(en: "the client's sales director", zhHans: "客户方销售负责人")
        let department = LocalizedText(en: "our own training department", zhHans: "本部门")
        let questions = [
            (
                LocalizedText(en: "who the client is, and why the course is wanted", zhHans: "委托单位及培训背景"),
                client
            ),
            (LocalizedText(en: "the learners' job and what they know already", zhHans: "学员的岗位与已有基础"), client),
            (
                LocalizedText(
                    en: "whom the learners report to, and whom they lead", zhHans: "学员的上下级关系（组织架构）"),
                client
            ),
            (LocalizedText(en: "which figure of the business is to change", zhHans: "希望改善的业务指标"), management),
            (LocalizedText(en: "site, dates, trainers and budget", zhHans: "场地、日期、讲师与预算"), department),
        ]
        return questions.map { what, ask in
            var unknown = Self()
            unknown.what = what.text(in: language)
            unknown.ask = ask.text(in: language)
            return unknown
        }
    }
}

extension PlanDraft.Objective {
    fileprivate static func all(of module: any CourseModule, _ language: Language) -> [Self] {
        let shown = module.assessments.filter { $0.stage != .preTest }
        return module.objectives.map { one in
            var objective = Self()
            objective.id = one.id.text
            objective.text = one.performance.text(in: language)
            objective.level = one.level.rawValue
            objective.condition = one.condition.text(in: language)
            objective.criterion = one.criterion.text(in: language)
            objective.assessedBy = shown.filter { $0.objectives.contains(one.id) }.map(\.id.text)
            return objective
        }
    }
}

extension PlanDraft.Part {
    fileprivate init(
        _ module: any CourseModule, number: Int, among modules: [any CourseModule], _ language: Language
    ) {
        self.init()
        id = module.id.text
        self.number = "\(number)"
        title = module.title.text(in: language)
        self.module = module.id.text
        requires = module.prerequisites.filter { needed in modules.contains { $0.id == needed } }.map(\.text)
    }
}

extension PlanDraft.Sessions {
    fileprivate init(_ pattern: SessionPattern) {
        self.init()
        blockMinutes = pattern.blockMinutes
        breakMinutes = pattern.breakMinutes
        breakAfterMinutes = pattern.breakAfterMinutes
        perDay = pattern.sessionsPerDay
    }
}

extension PlanDraft.Gradebook {
    /// A fifth for attendance, the rest in equal shares.
    fileprivate init(counting assessments: [AssessmentDefinition]) {
        self.init()
        var attendance = Component()
        (attendance.source, attendance.weight, attendance.minimum) = (
            GradebookRule.Source.attendance.key, 20, "80"
        )
        components =
            [attendance]
            + assessments.map { assessment in
                var component = Component()
                (component.source, component.weight) = (assessment.id.text, 80 / assessments.count)
                return component
            }
        pass = "70"
    }
}

extension PlanDraft.Evaluation {
    fileprivate init(
        _ assessments: [AssessmentDefinition], _ instruments: [AssessmentDefinition],
        otherwise unknown: String
    ) {
        self.init()
        let surveys = instruments.filter { $0.subject == .programme || $0.stage == .followUp }
        let followUps = surveys.filter { $0.stage == .followUp }
        preTest = assessments.first { $0.stage == .preTest }?.id.text
        postTest = assessments.first { $0.stage == .postTest }?.id.text
        reactionSurvey = surveys.first { $0.stage != .followUp }?.id.text
        followUp = followUps.map(\.id.text)
        followUpDays = Set(followUps.compactMap(\.dueDays).flatMap { [$0.lowerBound, $0.upperBound] })
            .sorted()
        businessMeasure = unknown
    }
}

extension [any CourseModule] {
    /// The modules as named, each after those among them that it builds on.
    fileprivate var inTeachingOrder: [any CourseModule] {
        var ordered: [any CourseModule] = []
        var waiting = self
        // A registry has no circles, so that one module is ready in every round.
        while let ready = waiting.firstIndex(where: { module in
            !module.prerequisites.contains { needed in waiting.contains { $0.id == needed } }
        }) {
            ordered.append(waiting.remove(at: ready))
        }
        return ordered
    }
}
