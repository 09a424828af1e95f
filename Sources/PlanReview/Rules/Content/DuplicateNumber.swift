import CadreKit
import CadreModel

struct DuplicateNumber: ReviewRule {
    let code = "content.duplicate-number"
    let area = ReviewArea.content
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "No two parts, and no two topics of a part, carry the same number.", zhHans: "各部分及同一部分内的主题编号不重复。")
    let rationale = LocalizedText(
        en: "“Look at item 3” must mean one thing, in class and in the handout.",
        zhHans: "课堂上说“看第 3 点”，只能指一处。")
    let source = "house rule"
    let hint = LocalizedText(en: "number them anew", zhHans: "请重新编号")
    let examples: [RuleExample] = [
        .triggers(en: "two topics with the number 3", zhHans: "两个主题都编为 3") {
            $0.parts[0].topics[2].number = "3"
            $0.parts[0].topics[3].number = "3"
        },
        .triggers(en: "two parts with the number 1", zhHans: "两个部分都编为 1") { $0.parts[1].number = "1" },
        .passes(en: "the same number in different parts", zhHans: "不同部分中编号相同") {
            $0.parts[0].topics[0].number = "1"
            $0.parts[1].topics[0].number = "1"
        },
        .passes(en: "no numbers", zhHans: "没有编号") { plan in
            plan.changeTopics(ofPart: 0) { $0.number = nil }
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let parts = repeated(plan.draft.parts.map(\.number)).map { index, number in
            ReviewProblem(
                at: "parts[\(index)]", en: "a part before it carries the number \(number) already",
                zhHans: "前面已有编号为 \(number) 的部分")
        }
        return parts
            + plan.draft.parts.enumerated().flatMap { part, content in
                repeated(content.topics.map(\.number)).map { index, number in
                    ReviewProblem(
                        at: "parts[\(part)].topics[\(index)]",
                        en:
                            "“\(content.topics[index].title ?? "")” carries the number \(number) a second time",
                        zhHans: "“\(content.topics[index].title ?? "")”的编号 \(number) 重复")
                }
            }
    }

    private func repeated(_ numbers: [String?]) -> [(Int, String)] {
        var seen: Set<String> = []
        return numbers.enumerated().compactMap { index, number in
            guard let number, !number.isEmpty, !seen.insert(number).inserted else { return nil }
            return (index, number)
        }
    }
}
