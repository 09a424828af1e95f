/// A stretch of teaching that is not interrupted by another subject; sessions are made of whole units.
public struct CourseUnit: Sendable, Hashable, Codable, Identifiable {
    public let id: UnitID
    public let title: LocalizedText
    public let objectives: [ObjectiveID]
    public let topics: [Topic]
    /// What trainer and learners do, in order; their minutes make the unit's.
    public let activities: [Activity]

    public init(
        id: UnitID, title: LocalizedText, objectives: [ObjectiveID], topics: [Topic], activities: [Activity]
    ) {
        self.id = id
        self.title = title
        self.objectives = objectives
        self.topics = topics
        self.activities = activities
    }

    public var minutes: Int { activities.reduce(0) { $0 + $1.minutes } }
    /// Minutes left when the module is taught in four hours; 0 when the whole unit goes.
    public var abridgedMinutes: Int { activities.reduce(0) { $0 + $1.abridgedMinutes } }
}
