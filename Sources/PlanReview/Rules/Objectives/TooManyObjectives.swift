import CadreKit
import CadreModel

struct TooManyObjectives: ReviewRule {
    let code = "objective.too-many"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "There is at least half an hour of teaching for each objective.", zhHans: "平均每条目标至少有半小时的教学时间。")
    let rationale = LocalizedText(
        en: "An objective needs showing, trying and feedback; what is only mentioned is not learnt.",
        zhHans: "一条目标要经过示范、练习和反馈，提一句带过等于没教。")
    let source = "Gagné, The Conditions of Learning, 1965"
    let hint = LocalizedText(
        en: "drop or join objectives, or add time", zhHans: "请删减、合并目标，或增加课时")
    let examples: [RuleExample] = [
        .triggers(en: "twelve objectives in five hours", zhHans: "五小时十二条目标") { plan in
            plan.objectives = (0..<12).map { _ in plan.objectives[0] }
        },
        .passes(en: "two objectives in five hours", zhHans: "五小时两条目标"),
        .passes(en: "no durations yet", zhHans: "尚未写时长") { plan in
            plan.objectives = (0..<12).map { _ in plan.objectives[0] }
            plan.changeTopics { $0.minutes = nil }
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let minutes = plan.minutes
        // Modules bring objectives of their own, with time of their own.
        let count = plan.draft.objectives.count
        guard minutes > 0, count * 30 > minutes else { return [] }
        return [
            ReviewProblem(
                at: "objectives", en: "\(count) objectives in \(minutes) minutes of teaching",
                zhHans: "共 \(count) 条目标，教学时间只有 \(minutes) 分钟")
        ]
    }
}
