import CadreKit
import CadreModel

struct NoReactionSurvey: ReviewRule {
    let code = "evaluation.no-reaction-survey"
    let area = ReviewArea.evaluation
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "Learners are asked at the end what they make of the course.", zhHans: "结训当天请学员填写反馈问卷。")
    let rationale = LocalizedText(
        en: "Reactions don't prove learning, but they show at once what to mend before the next class.",
        zhHans: "学员满意不等于学会，但能马上看出下一期要改什么。")
    let source = "Kirkpatrick, Evaluating Training Programs, 1994 (level 1)"
    let hint = LocalizedText(
        en: "add `evaluation: { reaction_survey: course-reaction }`",
        zhHans: "请补充 evaluation: { reaction_survey: course-reaction }")
    let examples: [RuleExample] = [
        .triggers(en: "no reaction survey", zhHans: "没有反馈问卷") { $0.evaluation?.reactionSurvey = nil },
        .triggers(en: "no evaluation at all", zhHans: "没有写效果评估") { $0.evaluation = nil },
        .passes(en: "a survey on the last day", zhHans: "结训当天有问卷"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.evaluation.flatMap(\.reactionSurvey).isBlank else { return [] }
        return [
            ReviewProblem(at: "evaluation", en: "nobody asks the learners at the end", zhHans: "没有安排反馈问卷")
        ]
    }
}
