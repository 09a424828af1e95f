/// A place in a prompt that is to be filled in; the prompt has `[[id]]` where it stands.
public struct Gap: Sendable, Hashable, Codable, Identifiable {
    public let id: OptionID
    /// A choice, a number or a text.
    public let response: ResponseFormat
    /// Its share of the item's points is its weight over the sum of weights; positive.
    public let weight: Int

    public init(_ id: OptionID, _ response: ResponseFormat, weight: Int = 1) {
        self.id = id
        self.response = response
        self.weight = weight
    }

    /// Where it stands in a prompt.
    public var mark: String { "[[\(id)]]" }
}
