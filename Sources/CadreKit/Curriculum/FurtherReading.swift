/// A book or article for whoever wants to know more.
public struct FurtherReading: Sendable, Hashable, Codable {
    /// In the language it was written in, and as a Chinese reader would look for it.
    public let title: LocalizedText
    public let authors: String
    public let year: Int
    /// What it is good for, in one sentence.
    public let reason: LocalizedText

    public init(_ title: LocalizedText, by authors: String, _ year: Int, reason: LocalizedText) {
        self.title = title
        self.authors = authors
        self.year = year
        self.reason = reason
    }
}
