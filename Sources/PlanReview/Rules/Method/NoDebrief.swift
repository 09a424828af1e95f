import CadreKit
import CadreModel

struct NoDebrief: ReviewRule {
    let code = "method.no-debrief"
    let area = ReviewArea.method
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "A case or role-play is followed by time to talk it over.", zhHans: "案例和角色扮演之后留出复盘时间。")
    let rationale = LocalizedText(
        en: "The experience teaches little before it has been put into words.", zhHans: "做完不复盘，热闹一场，留不下东西。")
    let source = "Kolb, Experiential Learning, 1984; Fanning, Gaba, The Role of Debriefing, 2007"
    let hint = LocalizedText(
        en: "add a topic with `method: discussion` or `reflection` after it, a third of its time at least",
        zhHans: "请在其后增加 method 为 discussion 或 reflection 的主题，时间不少于其三分之一")
    let examples: [RuleExample] = [
        .triggers(en: "a role-play followed by a lecture", zhHans: "角色扮演之后接着讲授") {
            $0.parts[1].topics[2].method = "lecture"
            $0.parts[1].topics[2].title = "谈判原则"
        },
        .triggers(en: "a case at the very end", zhHans: "以案例收尾") {
            $0.parts[1].topics[3].method = "case-study"
        },
        .passes(en: "a role-play, then a discussion", zhHans: "角色扮演之后讨论"),
        .passes(en: "the debrief within the topic", zhHans: "同一主题内包含复盘") {
            $0.parts[1].topics[1].title = "价格谈判角色扮演与复盘"
            $0.parts[1].topics[2].method = "lecture"
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.steps.flatMap { steps in
            steps.enumerated().compactMap { index, step -> ReviewProblem? in
                guard step.isTopic, step.method == .caseStudy || step.method == .rolePlay else { return nil }
                let next = steps.dropFirst(index + 1).first { $0.method != step.method }
                let isFollowed = next?.method == .discussion || next?.method == .reflection
                guard !isFollowed, !step.namesDebrief else { return nil }
                return ReviewProblem(
                    at: step.path, en: "nothing talks “\(step.title.en)” over",
                    zhHans: "“\(step.title.zhHans)”之后没有复盘")
            }
        }
    }
}

extension ReviewedStep {
    fileprivate var namesDebrief: Bool {
        ["复盘", "点评", "讨论", "debrief", "discussion", "review"].contains {
            title.zhHans.lowercased().contains($0)
        }
    }
}
