/// One step of a unit: who does what, how long, with what.
public struct Activity: Sendable, Hashable, Codable {
    public let title: LocalizedText
    public let method: TeachingMethod
    public let minutes: Int
    /// Learners per group; nil when the whole room works as one.
    public let groupSize: ClosedRange<Int>?
    public let materials: [LocalizedText]
    /// What the learners are told and given, a case's text included.
    public let instructions: LocalizedText
    /// For the trainer alone: how to open, what to listen for, likely answers, pitfalls.
    public let trainerNotes: LocalizedText

    public init(
        title: LocalizedText, method: TeachingMethod, minutes: Int, groupSize: ClosedRange<Int>? = nil,
        materials: [LocalizedText] = [], instructions: LocalizedText, trainerNotes: LocalizedText
    ) {
        self.title = title
        self.method = method
        self.minutes = minutes
        self.groupSize = groupSize
        self.materials = materials
        self.instructions = instructions
        self.trainerNotes = trainerNotes
    }
}
