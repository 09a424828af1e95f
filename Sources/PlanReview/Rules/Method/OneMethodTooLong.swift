import CadreKit
import CadreModel

struct OneMethodTooLong: ReviewRule {
    let code = "method.one-method-too-long"
    let area = ReviewArea.method
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "The method changes within ninety minutes, a lecture within forty-five.",
        zhHans: "同一教学方法不超过九十分钟，讲授不超过四十五分钟。")
    let rationale = LocalizedText(
        en: "Attention follows change; after half an hour of listening little more stays.",
        zhHans: "注意力靠变化维持，连听半小时以上就听不进去了。")
    let source = "Bligh, What's the Use of Lectures?, 1972"
    let hint = LocalizedText(
        en: "put an exercise, a discussion or a case in between", zhHans: "请在中间插入练习、讨论或案例")
    let examples: [RuleExample] = [
        .triggers(en: "an hour of lecture", zhHans: "讲授一小时") { $0.parts[0].topics[2].minutes = 60 },
        .triggers(en: "two discussions of an hour each on end", zhHans: "接连两场各一小时的讨论") {
            $0.parts[1].topics[2].minutes = 60
            $0.parts[1].topics[3].method = "discussion"
            $0.parts[1].topics[3].minutes = 60
        },
        .passes(en: "lecture and exercise in turn", zhHans: "讲练交替"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.steps.flatMap { steps in
            runs(of: steps).compactMap { run -> ReviewProblem? in
                guard let first = run.first, let method = first.method else { return nil }
                let minutes = run.compactMap(\.minutes).filter { (0...10_000).contains($0) }.reduce(0, +)
                guard minutes > (method == .lecture ? 45 : 90) else { return nil }
                return ReviewProblem(
                    at: first.path,
                    en: "\(minutes) minutes of \(method.title.en) on end from “\(first.title.en)”",
                    zhHans: "从“\(first.title.zhHans)”起连续 \(minutes) 分钟都是\(method.title.zhHans)")
            }
        }
    }

    /// Neighbouring steps of one method.
    private func runs(of steps: [ReviewedStep]) -> [[ReviewedStep]] {
        steps.reduce(into: [[ReviewedStep]]()) { runs, step in
            if let last = runs.last?.last, last.method == step.method, step.method != nil {
                runs[runs.count - 1].append(step)
            } else {
                runs.append([step])
            }
        }
    }
}
