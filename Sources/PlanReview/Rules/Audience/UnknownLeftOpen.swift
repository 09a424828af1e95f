import CadreKit
import CadreModel

struct UnknownLeftOpen: ReviewRule {
    let code = "audience.unknown-left-open"
    let area = ReviewArea.audience
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "What is not known yet names who can tell, and by when.", zhHans: "尚不清楚的事项都写明向谁了解、何时了解清楚。")
    let rationale = LocalizedText(
        en: "Saying that something is unknown is honest; it becomes useful when somebody asks in time.",
        zhHans: "承认不清楚是诚实的，按时去问才有用。")
    let source = "Goldstein, Ford, Training in Organizations, 2002 (needs assessment)"
    let hint = LocalizedText(
        en: "write `- { what: …, ask: …, by: 2026-02-20 }`",
        zhHans: "请写成 - { what: …, ask: …, by: 2026-02-20 }")
    let examples: [RuleExample] = [
        .triggers(en: "an unknown that nobody asks about", zhHans: "没有人负责了解的未知事项") {
            $0.unknowns = [.open("学员的客户名单")]
        },
        .triggers(en: "no day", zhHans: "没有写明期限") { $0.unknowns[0].by = nil },
        .passes(en: "asked for by a day", zhHans: "写明了向谁了解和期限"),
        .passes(en: "nothing unknown", zhHans: "没有未知事项") { $0.unknowns = [] },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.draft.unknowns.enumerated().filter { !$1.isBeingAsked }.map { index, unknown in
            ReviewProblem(
                at: "unknowns[\(index)]",
                en: "“\(unknown.what ?? "")” is unknown, and nobody is to ask by a day",
                zhHans: "“\(unknown.what ?? "")”尚不清楚，且没有写明向谁了解、何时了解清楚")
        }
    }
}
