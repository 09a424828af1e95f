package import CadreKit
package import CadreModel

/// The training plan that a department hands to its client: background, audience, objectives, outline, timetable,
/// trainers, evaluation and costs. What the plan does not say has no chapter.
package struct TrainingPlanDocument: Wording {
    let plan: TrainingPlan
    package let language: Language

    package init(of plan: TrainingPlan, in language: Language) {
        self.plan = plan
        self.language = language
    }

    package var document: Document {
        Document(
            title: draft.title ?? draft.code ?? label("Training plan", "培训方案"), in: language,
            blocks: [.facts(facts)] + draftNotice + background + audience + unknowns + objectives + outline
                + timetable + trainers + assessment + evaluation + resources)
    }

    var draft: PlanDraft { plan.draft }
}

extension TrainingPlanDocument {
    private var facts: [Fact] {
        let days = draft.logistics?.days.map { label("\($0) days", "\($0) 天") }
        return [
            fact("Plan", "方案编号", draft.code), fact("For", "委托单位", draft.client),
            fact("Written by", "编写", draft.author),
            fact("Learners", "参训人数", draft.audience?.size.map { "\($0)" }),
            fact("Teaching time", "总课时", teachingMinutes == 0 ? nil : hours(teachingMinutes)),
            fact("Length", "培训天数", days), fact("Site", "培训地点", plan.site),
        ].compactMap(\.self)
    }

    /// A client must see that a plan is not ready.
    private var draftNotice: [Block] {
        guard plan.errors > 0 else { return [] }
        return [
            .paragraph(
                label(
                    "Draft: \(plan.errors) things in this plan are still to be mended.",
                    "草稿：本方案尚有 \(plan.errors) 处须改正。"))
        ]
    }

    private var background: [Block] {
        chapter("Background", "培训背景", draft.background.map { [.paragraph($0)] } ?? [])
    }

    private var audience: [Block] {
        guard let audience = draft.audience else { return [] }
        let facts = [
            fact("Who", "对象", audience.description), fact("Role", "岗位", audience.role),
            fact("Schooling", "学历", audience.education), fact("Experience", "专业与经历", audience.background),
            fact("Prior knowledge", "已有基础", audience.priorKnowledge),
            fact("Organisation", "上下级关系", audience.organisation),
        ].compactMap(\.self)
        return chapter("Audience", "培训对象", facts.isEmpty ? [] : [.facts(facts)])
    }

    private var unknowns: [Block] {
        let rows = draft.unknowns.map { [$0.what ?? "", $0.ask ?? "", $0.by ?? ""] }
        let header = [label("What", "事项"), label("Who can tell", "向谁了解"), label("By", "期限")]
        return chapter("To be found out", "有待确认的事项", rows.isEmpty ? [] : [.table(header: header, rows: rows)])
    }

    private var objectives: [Block] {
        let goals: [Block] = draft.goals.isEmpty ? [] : [.list(draft.goals)]
        let rows = draft.objectives.enumerated().map { number, one in
            [
                "\(number + 1)", sentence(one), one.level.map(levelTitle) ?? "",
                joined(one.assessedBy.map(assessmentTitle)),
            ]
        }
        let header = [
            label("No.", "序号"), label("After the course a learner can", "学完之后能够"), label("Level", "认知层次"),
            label("Shown by", "检验方式"),
        ]
        return chapter(
            "Objectives", "培训目标", goals + (rows.isEmpty ? [] : [.table(header: header, rows: rows)]))
    }

    private var trainers: [Block] {
        let rows = plan.trainers.map { [$0.name ?? $0.code, joined($0.qualifications)] }
        let header = [label("Trainer", "讲师"), label("Qualified in", "授课资质")]
        return chapter("Trainers", "讲师", rows.isEmpty ? [] : [.table(header: header, rows: rows)])
    }

    private var resources: [Block] {
        guard let logistics = draft.logistics else { return [] }
        let materials: [Block] =
            logistics.materials.isEmpty
            ? [] : [.paragraph(label("Handed out: ", "发放资料：") + joined(logistics.materials))]
        let lines = logistics.budgetLines.map { [$0.line ?? "", $0.amount ?? ""] }
        let costs = logistics.costs.map { [$0.item ?? "", $0.amount ?? "", $0.line ?? ""] }
        let budget = logistics.budget.map { [Block.paragraph(label("Budget: ", "总预算：") + $0)] } ?? []
        let tables: [Block] =
            (lines.isEmpty
                ? [] : [.table(header: [label("Budget line", "预算科目"), label("Amount", "金额")], rows: lines)])
            + (costs.isEmpty
                ? []
                : [
                    .table(
                        header: [label("Cost", "费用项目"), label("Amount", "金额"), label("Paid from", "列支科目")],
                        rows: costs)
                ])
        return chapter("Materials and costs", "资料与费用", materials + budget + tables)
    }

    private func fact(_ en: String, _ zhHans: String, _ value: String?) -> Fact? {
        value.map { Fact(label(en, zhHans), $0) }
    }

    /// Condition, performance and criterion in one line, as far as the plan states them.
    private func sentence(_ one: PlanDraft.Objective) -> String {
        [one.condition, one.text, one.criterion].compactMap(\.self).joined(separator: label(", ", "，"))
    }

    private func levelTitle(_ word: String) -> String {
        CognitiveLevel(rawValue: word.lowercased()).map { said($0.title) } ?? word
    }

    /// An assessment's own title; the plan's words where no assessment is meant.
    func assessmentTitle(_ name: String) -> String {
        plan.assessment(name).map { said($0.title) } ?? name
    }
}
