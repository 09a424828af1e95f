/// An item of the bank on its way out.
public struct ExportedItem: Sendable, Hashable {
    public let item: Item
    /// As a path, `Sales/Pricing`; nil without one.
    public let category: String?

    public init(_ item: Item, category: String?) {
        self.item = item
        self.category = category
    }
}

/// Something that a format cannot express.
public struct ExportLoss: Sendable, Hashable {
    /// The id of the record; nil for the file as a whole.
    public let record: String?
    public let reason: LocalizedText

    public init(of record: String? = nil, _ reason: LocalizedText) {
        self.record = record
        self.reason = reason
    }
}
