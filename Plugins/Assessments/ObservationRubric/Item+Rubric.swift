public import CadreKit

extension Item {
    /// A criterion with its described levels, lowest first; the highest earns all the points.
    public static func criterion(
        _ id: ItemID, objective: ObjectiveID? = nil, points: Points, _ prompt: LocalizedText,
        levels: [RatingLevel]
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: points, response: .rating(levels: levels),
            key: nil)
    }

    /// Why the item can be neither a criterion nor a note; nil for a sound one.
    var flaw: LocalizedText? {
        guard !isNote else { return nil }
        guard let levels else {
            return LocalizedText(
                en: "a rubric has criteria with levels, and notes of 0 points",
                zhHans: "观察评分表只能包含分级标准和 0 分的备注项")
        }
        guard points > .zero else {
            return LocalizedText(
                en: "it is worth \(points) points; a criterion is worth more than 0",
                zhHans: "分值为 \(points)，评分标准的分值必须大于 0")
        }
        guard key == nil else {
            return LocalizedText(en: "it has a key; a criterion has none", zhHans: "评分标准不应有标准答案")
        }
        guard levels.allSatisfy({ $0.descriptor != nil }) else {
            return LocalizedText(
                en: "a level says nothing of what can be seen at it", zhHans: "有的等级没有说明可观察到的表现")
        }
        return levels.flaw
    }
}
