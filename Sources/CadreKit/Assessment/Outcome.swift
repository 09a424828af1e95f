/// What marking found.
public enum Outcome: Sendable, Hashable, Codable {
    case scored(Score)
    /// Judged, but not a learner's achievement: how loyal a dealer is, where a team stands.
    case profile(Profile)
    /// Collected, not judged: a survey.
    case unmarked

    /// What was earned or rated, item by item; nil when nothing was judged.
    public var score: Score? {
        switch self {
        case .scored(let score): score
        case .profile(let profile): profile.score
        case .unmarked: nil
        }
    }
}

/// Points earned and points possible, item by item.
public struct Score: Sendable, Hashable, Codable {
    public let items: [ItemResult]

    public init(items: [ItemResult]) {
        self.items = items
    }

    public var points: Points { items.reduce(.zero) { $0 + $1.points } }
    public var maximum: Points { items.reduce(.zero) { $0 + $1.maximum } }
}

/// What one item earned and why.
public struct ItemResult: Sendable, Hashable, Codable {
    public let item: ItemID
    public let points: Points
    public let maximum: Points
    /// What was right, what was expected, and the item's own feedback.
    public let explanation: LocalizedText

    public init(item: ItemID, points: Points, maximum: Points, explanation: LocalizedText) {
        self.item = item
        self.points = points
        self.maximum = maximum
        self.explanation = explanation
    }
}
