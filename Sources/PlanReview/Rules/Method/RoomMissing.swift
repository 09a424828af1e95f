import CadreKit
import CadreModel

struct RoomMissing: ReviewRule {
    let code = "method.room-missing"
    let area = ReviewArea.method
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "Group work and role-plays have a room whose seats can be moved.", zhHans: "小组作业和角色扮演安排在座椅可移动的教室。"
    )
    let rationale = LocalizedText(
        en: "In rows of fixed seats people talk to the neck in front of them.",
        zhHans: "固定排座的教室里，只能对着前排的后脑勺讨论。")
    let source = "Silberman, Active Training, 1990"
    let hint = LocalizedText(
        en: "add `room_features: [movable-seating]` to the part",
        zhHans: "请为该部分补充 room_features: [movable-seating]")
    let examples: [RuleExample] = [
        .triggers(en: "a role-play in whatever room there is", zhHans: "角色扮演没有教室要求") {
            $0.parts[1].roomFeatures = ["projector"]
        },
        .passes(en: "movable seats asked for", zhHans: "要求座椅可移动"),
        .passes(en: "lectures alone", zhHans: "只有讲授") {
            $0.parts[0].roomFeatures = []
            $0.changeTopics(ofPart: 0) { $0.method = "lecture" }
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let moving: Set<TeachingMethod> = [.rolePlay, .groupWork]
        return zip(plan.draft.parts, plan.steps).enumerated().compactMap { index, pair in
            let (part, steps) = pair
            guard plan.module(of: part) == nil, !part.roomFeatures.contains("movable-seating"),
                let step = steps.first(where: { $0.method.map(moving.contains) ?? false })
            else { return nil }
            return ReviewProblem(
                at: "parts[\(index)]",
                en: "“\(step.title.en)” needs seats that can be moved, and nobody asks for them",
                zhHans: "“\(step.title.zhHans)”需要可移动的座椅，但没有提出教室要求")
        }
    }
}
