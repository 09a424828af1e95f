/// A paper without its key.
public struct Form: Sendable, Hashable, Codable {
    public let assessment: AssessmentID
    public let title: LocalizedText
    /// How to fill it in; nil when the questions say it.
    public let instructions: LocalizedText?
    public let questions: [Question]

    public struct Question: Sendable, Hashable, Codable {
        public let item: ItemID
        public let prompt: LocalizedText
        public let points: Points
        public let response: ResponseFormat
    }
}
