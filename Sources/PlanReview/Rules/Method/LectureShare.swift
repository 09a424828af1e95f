import CadreKit
import CadreModel

struct LectureShare: ReviewRule {
    let code = "method.lecture-share"
    let area = ReviewArea.method
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "Where objectives ask for doing, at most two fifths of the time is lecture.",
        zhHans: "目标要求会做的，讲授不超过总时间的五分之二。")
    let rationale = LocalizedText(
        en: "A skill comes by doing it with feedback; hearing about it changes little on Monday.",
        zhHans: "本事是练出来的，光听讲，周一回去还是老样子。")
    let source = "Kolb, Experiential Learning, 1984; Ericsson et al., The Role of Deliberate Practice, 1993"
    let hint = LocalizedText(
        en: "turn lecture into exercises, cases and role-plays", zhHans: "请把部分讲授改为练习、案例或角色扮演")
    let examples: [RuleExample] = [
        .triggers(en: "half of the time lecture", zhHans: "一半时间在讲授") {
            $0.parts[0].topics[2].minutes = 120
            $0.parts[1].topics[0].minutes = 120
        },
        .passes(en: "an eighth of the time lecture", zhHans: "讲授约占八分之一"),
        .passes(en: "lectures for objectives of knowledge", zhHans: "目标只要求知道，以讲授为主") {
            $0.parts[0].topics[2].minutes = 120
            $0.parts[1].topics[0].minutes = 120
            $0.changeObjectives { $0.level = "remember" }
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let levels = plan.draft.objectives.compactMap(\.cognitiveLevel)
        let steps = Array(plan.steps.joined())
        let timed = steps.filter { $0.method != nil && (1...10_000).contains($0.minutes ?? 0) }
        let total = timed.compactMap(\.minutes).reduce(0, +)
        let lecture = timed.filter { $0.method == .lecture }.compactMap(\.minutes).reduce(0, +)
        guard levels.contains(where: { $0 >= .apply }), lecture * 5 > total * 2 else { return [] }
        return [
            ReviewProblem(
                at: "parts",
                en: "\(lecture) of \(total) minutes are lecture, and the objectives ask for doing",
                zhHans: "总共 \(total) 分钟中讲授占 \(lecture) 分钟，而目标要求学员会做")
        ]
    }
}
