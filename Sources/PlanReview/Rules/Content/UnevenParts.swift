import CadreKit
import CadreModel

struct UnevenParts: ReviewRule {
    let code = "content.uneven-parts"
    let area = ReviewArea.content
    let severity = Finding.Severity.advice
    let sentence = LocalizedText(
        en: "No part takes more than three times the time of an even share, or less than a third.",
        zhHans: "各部分用时大体均衡，不超过平均的三倍，也不低于三分之一。")
    let rationale = LocalizedText(
        en: "A lopsided plan usually follows what its author likes to teach.", zhHans: "用时畸轻畸重，往往是作者讲自己爱讲的。")
    let source = "house rule"
    let hint = LocalizedText(
        en: "move time between the parts, or say in `background` why one weighs more",
        zhHans: "请调整各部分用时；确有侧重的，在 background 中说明")
    let examples: [RuleExample] = [
        .triggers(en: "ten minutes beside two and a half hours", zhHans: "一部分十分钟，另一部分两个半小时") {
            $0.parts[1].topics = [$0.parts[1].topics[0]]
            $0.parts[1].topics[0].minutes = 10
        },
        .passes(en: "two parts of much the same time", zhHans: "两部分用时相近"),
        .passes(en: "one part", zhHans: "只有一部分") { $0.parts.removeLast() },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let minutes = plan.draft.parts.indices.map(plan.minutes(ofPart:))
        guard minutes.count > 1, minutes.allSatisfy({ (1..<100_000).contains($0) }) else { return [] }
        let total = minutes.reduce(0, +)
        return minutes.enumerated().compactMap { index, own in
            let share = own * minutes.count
            guard share > total * 3 || share * 3 < total else { return nil }
            return ReviewProblem(
                at: "parts[\(index)]",
                en: "“\(plan.draft.parts[index].name)” takes \(own) of \(total) minutes",
                zhHans: "“\(plan.draft.parts[index].name)”用时 \(own) 分钟，全部共 \(total) 分钟")
        }
    }
}
