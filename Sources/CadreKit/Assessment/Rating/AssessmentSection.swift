/// Items that belong together and are summed on their own, such as the behaviours that show one trait.
public struct AssessmentSection: Sendable, Hashable, Codable {
    public let title: LocalizedText
    public let items: [ItemID]

    public init(_ title: LocalizedText, items: [ItemID]) {
        self.title = title
        self.items = items
    }
}
