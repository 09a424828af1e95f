/// A judgement of something that is not a learner's achievement, section by section, and what it means.
public struct Profile: Sendable, Hashable, Codable {
    /// What was rated, item by item; items that nobody rated are not among them.
    public let score: Score
    public let sections: [ProfileSection]
    /// Nil when the assessment has no bands.
    public let band: Band?
    /// Items that nobody rated; they count neither for nor against.
    public let unrated: [ItemID]

    public init(score: Score, sections: [ProfileSection], band: Band?, unrated: [ItemID]) {
        self.score = score
        self.sections = sections
        self.band = band
        self.unrated = unrated
    }
}

/// One section's part of a profile.
public struct ProfileSection: Sendable, Hashable, Codable {
    public let title: LocalizedText
    public let points: Points
    /// Zero when nothing in the section was rated.
    public let maximum: Points
    /// Nil without bands or ratings.
    public let band: Band?

    public init(title: LocalizedText, points: Points, maximum: Points, band: Band?) {
        self.title = title
        self.points = points
        self.maximum = maximum
        self.band = band
    }
}
