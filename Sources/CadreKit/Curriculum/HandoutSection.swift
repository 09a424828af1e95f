/// A stretch of the handout that learners take home.
public struct HandoutSection: Sendable, Hashable, Codable {
    public let title: LocalizedText
    public let blocks: [HandoutBlock]

    public init(_ title: LocalizedText, _ blocks: [HandoutBlock]) {
        self.title = title
        self.blocks = blocks
    }
}

/// A piece of a handout, which a terminal, a page and a sheet of paper each show in their own way.
public enum HandoutBlock: Sendable, Hashable, Codable {
    case text(LocalizedText)
    /// Points without an order.
    case list([LocalizedText])
    /// Points in order.
    case steps([LocalizedText])
    /// Every row has as many cells as the header; an empty cell is there to be filled in.
    case table(header: [LocalizedText], rows: [[LocalizedText]])
    /// Room for the learner's own words.
    case writingSpace(prompt: LocalizedText, lines: Int)
}
