/// A choice that an exporter offers.
public struct ExportOption: Sendable, Identifiable {
    public let id: OptionName
    public let title: LocalizedText
    /// The values it may take; the first is the default.
    public let values: [String]

    public init(_ id: OptionName, title: LocalizedText, values: [String]) {
        self.id = id
        self.title = title
        self.values = values
    }
}
