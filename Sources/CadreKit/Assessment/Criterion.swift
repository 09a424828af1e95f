/// One thing that an essay is judged by.
public struct Criterion: Sendable, Hashable, Codable, Identifiable {
    public let id: OptionID
    public let title: LocalizedText
    /// The most it can earn; the highest level earns it all, a lower one its share.
    public let points: Points
    /// Lowest first.
    public let levels: [RatingLevel]

    public init(_ id: OptionID, _ title: LocalizedText, points: Points, levels: [RatingLevel]) {
        self.id = id
        self.title = title
        self.points = points
        self.levels = levels
    }
}

extension Item {
    /// What an essay is judged by, each criterion an item of its own called `essay-criterion`; none for any other item.
    public var criteria: [Item] {
        guard case .criteria(let criteria) = key else { return [] }
        return criteria.compactMap { criterion in
            (try? ItemID("\(id)-\(criterion.id)")).map {
                Item(
                    id: $0, objective: objective, prompt: criterion.title, points: criterion.points,
                    response: .rating(levels: criterion.levels), key: nil)
            }
        }
    }
}
