import CadreKit
import CadreModel

struct PassiveOpening: ReviewRule {
    let code = "method.passive-opening"
    let area = ReviewArea.method
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "Learners do something within the first hour.", zhHans: "第一个小时内学员要动起来。")
    let rationale = LocalizedText(
        en: "The first hour tells them whether they are here to listen or to work.",
        zhHans: "第一个小时就定下了基调：来听课的，还是来干活的。")
    let source = "Silberman, Active Training, 1990"
    let hint = LocalizedText(
        en: "begin with a case, a self-check or a discussion of their own problems",
        zhHans: "请以案例、自评或学员自己的难题开场")
    let examples: [RuleExample] = [
        .triggers(en: "two lectures to begin with", zhHans: "开场两段讲授") {
            $0.parts[0].topics[0].method = "lecture"
            $0.parts[0].topics[1].method = "lecture"
        },
        .passes(en: "a case to begin with", zhHans: "以案例开场"),
        .passes(en: "twenty minutes of lecture, then an exercise", zhHans: "先讲二十分钟，再做练习") {
            $0.parts[0].topics.swapAt(0, 2)
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        var elapsed = 0
        for step in plan.steps.joined() {
            guard let method = step.method, let minutes = step.minutes, minutes > 0 else { return [] }
            if method != .lecture && method != .demonstration { return [] }
            elapsed += min(minutes, 60)
            if elapsed >= 60 {
                return [
                    ReviewProblem(
                        at: step.path, en: "nothing for learners to do within the first hour",
                        zhHans: "第一个小时学员只能听讲")
                ]
            }
        }
        return []
    }
}
