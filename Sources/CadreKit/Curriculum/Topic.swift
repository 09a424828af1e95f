/// One thing that is taught, with the points that a trainer makes about it.
public struct Topic: Sendable, Hashable, Codable {
    public let title: LocalizedText
    public let points: [LocalizedText]

    public init(title: LocalizedText, points: [LocalizedText]) {
        self.title = title
        self.points = points
    }
}
