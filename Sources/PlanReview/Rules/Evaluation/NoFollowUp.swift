import CadreKit
import CadreModel

struct NoFollowUp: ReviewRule {
    let code = "evaluation.no-follow-up"
    let area = ReviewArea.evaluation
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "Somebody asks 30 to 120 days later what is done differently.", zhHans: "结训后 30 至 120 天回访行为变化。")
    let rationale = LocalizedText(
        en:
            "Most of what is learnt is lost where nobody asks for it; earlier than a month is too soon to see habits.",
        zhHans: "没人过问，学的东西大半会丢；不到一个月，又看不出是否成了习惯。")
    let source =
        "Kirkpatrick, Evaluating Training Programs, 1994 (level 3); Baldwin, Ford, Transfer of Training, 1988"
    let hint = LocalizedText(
        en:
            "add `evaluation: { follow_up_days: [60, 90], follow_up: [follow-up-learner, follow-up-manager] }`",
        zhHans: "请补充 evaluation 下的 follow_up_days: [60, 90] 和 follow_up 问卷")
    let examples: [RuleExample] = [
        .triggers(en: "no follow-up", zhHans: "没有回访") { $0.evaluation?.followUpDays = [] },
        .triggers(en: "a follow-up after one week", zhHans: "一周后回访") { $0.evaluation?.followUpDays = [7] },
        .passes(en: "after 60 and 90 days", zhHans: "60 天和 90 天回访"),
        .passes(en: "after a week and after 60 days", zhHans: "一周和 60 天各回访一次") {
            $0.evaluation?.followUpDays = [7, 60]
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let days = plan.draft.evaluation?.followUpDays ?? []
        guard !days.contains(where: { (30...120).contains($0) }) else { return [] }
        guard let first = days.first else {
            return [ReviewProblem(at: "evaluation", en: "nobody asks later", zhHans: "没有安排训后回访")]
        }
        return [
            ReviewProblem(
                at: "evaluation.follow_up_days",
                en: "day \(first) is no time to see what has changed at work",
                zhHans: "第 \(first) 天回访看不出工作上的变化")
        ]
    }
}
