/// A line of a quiz's blueprint: so many items of a bank, of some objective, difficulty and tags.
public struct Draw: Sendable, Hashable, Codable {
    /// 1 or more.
    public let count: Int
    /// Nil where any will do.
    public let objective: ObjectiveID?
    public let difficulty: Difficulty?
    /// Every one of which an item must have.
    public let tags: [String]

    public init(
        _ count: Int, of objective: ObjectiveID? = nil, difficulty: Difficulty? = nil, tags: [String] = []
    ) {
        self.count = count
        self.objective = objective
        self.difficulty = difficulty
        self.tags = tags
    }

    public func suits(_ item: Item) -> Bool {
        (objective == nil || objective == item.objective)
            && (difficulty == nil || difficulty == item.difficulty)
            && tags.allSatisfy(item.tags.contains)
    }

    /// “4 of negotiate-price, hard, tagged pricing”.
    public var title: LocalizedText {
        .composed { language in
            let parts: [String] =
                switch language {
                case .english:
                    [objective.map { "\(count) of \($0)" } ?? "\(count)"]
                        + (difficulty.map { [$0.title.en] } ?? []) + tags.map { "tagged \($0)" }
                case .simplifiedChinese:
                    (objective.map { ["目标“\($0)”"] } ?? [])
                        + (difficulty.map { ["难度为“\($0.title.zhHans)”"] } ?? [])
                        + tags.map { "标签“\($0)”" } + ["\(count) 题"]
                }
            return parts.joined(separator: language == .english ? ", " : "、")
        }
    }
}
