/// One step of a rating scale.
public struct RatingLevel: Sendable, Hashable, Codable {
    /// What the level counts, 0 or more; unique on its scale.
    public let value: Int
    /// "often", "经常".
    public let label: LocalizedText
    /// What can be seen at this level, so that two raters mean the same; nil when the label says it all.
    public let descriptor: LocalizedText?

    public init(_ value: Int, _ label: LocalizedText, descriptor: LocalizedText? = nil) {
        self.value = value
        self.label = label
        self.descriptor = descriptor
    }
}
