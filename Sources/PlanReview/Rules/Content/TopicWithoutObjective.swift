import CadreKit
import CadreModel

struct TopicWithoutObjective: ReviewRule {
    let code = "content.topic-without-objective"
    let area = ReviewArea.content
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(en: "Every topic serves an objective.", zhHans: "每个主题都对应目标。")
    let rationale = LocalizedText(
        en: "A topic that serves nothing takes its time from those that do.",
        zhHans: "不对应任何目标的主题，占用的是其他主题的时间。")
    let source = "Tyler, Basic Principles of Curriculum and Instruction, 1949"
    let hint = LocalizedText(
        en: "name ids of objectives in `objectives` of the topic, or drop the topic",
        zhHans: "请在主题的 objectives 中写上目标 id，或删去该主题")
    let examples: [RuleExample] = [
        .triggers(en: "a topic without an objective", zhHans: "没有对应目标的主题") {
            $0.parts[0].topics[2].objectives = []
        },
        .triggers(en: "an objective that there is not", zhHans: "对应的目标不存在") {
            $0.parts[0].topics[2].objectives = ["o9"]
        },
        .passes(en: "every topic serves an objective", zhHans: "每个主题都对应目标"),
        .passes(en: "no objectives in the plan at all", zhHans: "方案尚未写目标") {
            $0.objectives = []
            $0.changeTopics { $0.objectives = [] }
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        // Without objectives there is nothing to serve, and another rule says so.
        let known = Set(plan.draft.objectives.compactMap(\.id))
        guard !known.isEmpty else { return [] }
        return plan.draft.parts.enumerated().flatMap { number, part in
            part.topics.enumerated().compactMap { index, topic -> ReviewProblem? in
                let path = "parts[\(number)].topics[\(index)]"
                let name = topic.title ?? ""
                if let stranger = topic.objectives.first(where: { !known.contains($0) }) {
                    return ReviewProblem(
                        at: path, en: "“\(name)” serves “\(stranger)”, which is no objective of the plan",
                        zhHans: "“\(name)”对应的目标“\(stranger)”不存在")
                }
                guard topic.objectives.isEmpty else { return nil }
                return ReviewProblem(
                    at: path, en: "“\(name)” serves no objective", zhHans: "“\(name)”没有对应的目标")
            }
        }
    }
}
