import CadreKit
import CadreModel

struct AbsurdDuration: ReviewRule {
    let code = "content.absurd-duration"
    let area = ReviewArea.content
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "A topic lasts between five minutes and a day.", zhHans: "一个主题的时长在五分钟到一天之间。")
    let rationale = LocalizedText(
        en: "A duration of no minutes, or of more than a day, is a slip of the pen that spoils every sum.",
        zhHans: "时长为零、为负或超过一天，多半是笔误，会把后面的合计全带错。")
    let source = "arithmetic"
    let hint = LocalizedText(en: "write minutes, such as 45", zhHans: "请以分钟为单位填写，如 45")
    let examples: [RuleExample] = [
        .triggers(en: "minus thirty minutes", zhHans: "时长为负数") { $0.parts[0].topics[0].minutes = -30 },
        .triggers(en: "a thousand minutes", zhHans: "一个主题一千分钟") { $0.parts[0].topics[0].minutes = 1000 },
        .passes(en: "five minutes", zhHans: "五分钟") { $0.parts[0].topics[2].minutes = 5 },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.steps.joined().compactMap { step in
            guard let minutes = step.minutes, !(1...480).contains(minutes) else { return nil }
            return ReviewProblem(
                at: step.path, en: "“\(step.title.en)” cannot last \(minutes) minutes",
                zhHans: "“\(step.title.zhHans)”的时长不能为 \(minutes) 分钟")
        }
    }
}
