import CadreKit
import CadreModel

struct PartBrokenOff: ReviewRule {
    let code = "content.part-broken-off"
    let area = ReviewArea.content
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "Every part is worked out as far as the others.", zhHans: "各部分的内容详略相当，没有写了一半的。")
    let rationale = LocalizedText(
        en: "A part of bare headings among worked-out ones was not finished; the trainer will improvise it.",
        zhHans: "别的部分都有要点，唯独这部分只有标题，说明没写完，到时只能临场发挥。")
    let source = "Morrison, Ross, Kemp, Designing Effective Instruction, 2010"
    let hint = LocalizedText(
        en: "add `points:` to its topics, or a linked `module:`", zhHans: "请为其主题补充 points，或采用已有模块")
    let examples: [RuleExample] = [
        .triggers(en: "a part without topics or module", zhHans: "既没有主题也没有模块的部分") {
            $0.parts[1].topics = []
        },
        .triggers(en: "bare headings beside a worked-out part", zhHans: "别的部分有要点，这部分只有标题") {
            $0.changeTopics(ofPart: 1) { $0.points = [] }
        },
        .passes(en: "both parts worked out", zhHans: "两部分都写到要点"),
        .passes(en: "headings throughout", zhHans: "通篇只写标题") { plan in
            plan.changeTopics { $0.points = [] }
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let hasPoints = plan.draft.parts.map { $0.topics.contains { !$0.points.isEmpty } }
        return plan.draft.parts.enumerated().compactMap { index, part in
            guard part.module == nil else { return nil }
            guard !part.topics.isEmpty else {
                return ReviewProblem(
                    at: "parts[\(index)]", en: "“\(part.name)” has neither topics nor a module",
                    zhHans: "“\(part.name)”既没有主题也没有模块")
            }
            guard !hasPoints[index], hasPoints.contains(true) else { return nil }
            return broken(part, index)
        }
    }

    private func broken(_ part: PlanDraft.Part, _ index: Int) -> ReviewProblem {
        ReviewProblem(
            at: "parts[\(index)]", en: "“\(part.name)” breaks off after its headings",
            zhHans: "“\(part.name)”只有标题，写到一半就断了")
    }
}
