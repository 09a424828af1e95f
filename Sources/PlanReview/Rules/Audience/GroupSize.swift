import CadreKit
import CadreModel

struct GroupSize: ReviewRule {
    let code = "audience.group-size"
    let area = ReviewArea.audience
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "The learners divide into the groups that each activity asks for.", zhHans: "参训人数能按各项活动的要求分组。")
    let rationale = LocalizedText(
        en: "One learner too many has nobody to play the client; a class too large leaves most watching.",
        zhHans: "多出一个人就没人演客户，班太大则多数人只能旁观。")
    let source = "Johnson, Johnson, Joining Together: Group Theory and Group Skills, 1975"
    let hint = LocalizedText(
        en: "change the group size, the number of learners, or run two classes", zhHans: "请调整每组人数、参训人数，或分两班开课"
    )
    let examples: [RuleExample] = [
        .triggers(en: "five learners in groups of 3 to 4", zhHans: "五个人每组 3–4 人") { $0.audience?.size = 5 },
        .passes(en: "ten learners in groups of 3 to 4", zhHans: "十个人每组 3–4 人"),
        .passes(en: "no group size said", zhHans: "没有写每组人数") { $0.parts[1].topics[1].groupSize = nil },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard let size = plan.draft.audience?.size, (1...100_000).contains(size) else { return [] }
        let modules = plan.draft.parts.enumerated().compactMap { index, part -> ReviewProblem? in
            guard let module = plan.module(of: part), !module.requirements.groupSize.contains(size) else {
                return nil
            }
            let range = module.requirements.groupSize
            return ReviewProblem(
                at: "parts[\(index)].module",
                en:
                    "\(size) learners; “\(module.title.en)” is made for \(range.lowerBound) to \(range.upperBound)",
                zhHans: "参训 \(size) 人，“\(module.title.zhHans)”适合 \(range.lowerBound)–\(range.upperBound) 人")
        }
        let steps = plan.steps.joined().compactMap { step -> ReviewProblem? in
            guard step.isTopic, let group = step.groupSize, !group.divides(size) else { return nil }
            return ReviewProblem(
                at: step.path,
                en:
                    "\(size) learners do not divide into groups of \(group.lowerBound) to \(group.upperBound)",
                zhHans: "\(size) 人无法按每组 \(group.lowerBound)–\(group.upperBound) 人分组")
        }
        return modules + steps
    }
}

extension ClosedRange<Int> {
    /// Whether so many learners can all be in groups of these sizes.
    fileprivate func divides(_ learners: Int) -> Bool {
        let fewest = learners / upperBound + (learners.isMultiple(of: upperBound) ? 0 : 1)
        return lowerBound <= learners / fewest
    }
}
