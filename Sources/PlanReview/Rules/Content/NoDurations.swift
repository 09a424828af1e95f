import CadreKit
import CadreModel

struct NoDurations: ReviewRule {
    let code = "content.no-durations"
    let area = ReviewArea.content
    let severity = Finding.Severity.error
    let sentence = LocalizedText(en: "Every topic has a duration.", zhHans: "每个主题都写明时长。")
    let rationale = LocalizedText(
        en:
            "Without minutes nobody can tell whether the course fits its days, and the last topic pays for the first.",
        zhHans: "没有时长就不知道几天讲不讲得完，往往是前面拖堂，后面赶场。")
    let source = "Morrison, Ross, Kemp, Designing Effective Instruction, 2010"
    let hint = LocalizedText(
        en: "add `minutes:` to each topic; name a linked `module:` and its own times are taken",
        zhHans: "请为每个主题补充 minutes；如采用已有模块，则按模块自带的时长")
    let examples: [RuleExample] = [
        .triggers(en: "no durations at all", zhHans: "全部主题都没有时长") {
            $0.changeTopics { $0.minutes = nil }
        },
        .triggers(en: "one topic without a duration", zhHans: "一个主题没有时长") {
            $0.parts[0].topics[0].minutes = nil
        },
        .passes(en: "every topic timed", zhHans: "每个主题都有时长"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let steps = Array(plan.steps.joined())
        let missing = steps.filter { $0.minutes == nil }
        guard !missing.isEmpty else { return [] }
        guard missing.count < steps.count else {
            return [
                ReviewProblem(
                    at: "parts", en: "none of the \(steps.count) topics has a duration",
                    zhHans: "全部 \(steps.count) 个主题都没有写时长")
            ]
        }
        return missing.map { step in
            ReviewProblem(
                at: step.path, en: "“\(step.title.en)” has no duration", zhHans: "“\(step.title.zhHans)”没有写时长"
            )
        }
    }
}
