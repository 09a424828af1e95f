/// What a user asked to have exported and how.
public struct ExportRequest: Sendable {
    public let subject: ExportSubject
    /// The code of one cohort; nil for all of them.
    public let cohort: String?
    /// The language of headers and of Cadre's own words in the cells.
    public let language: Language
    /// Ids of the columns wanted, in the order wanted; nil for all.
    public let columns: [ColumnID]?
    /// Ids of the bank's items that are wanted; nil for all in use. Of no account for other subjects.
    public let items: Set<ItemID>?
    /// The number of one certificate; nil for all. Of no account for other subjects.
    public let certificate: String?
    /// What was chosen for the exporter's options; an option without an entry takes its default.
    public let options: [OptionName: String]

    public init(
        subject: ExportSubject, cohort: String?, language: Language, columns: [ColumnID]? = nil,
        items: Set<ItemID>? = nil, certificate: String? = nil,
        options: [OptionName: String] = [:]
    ) {
        self.subject = subject
        self.cohort = cohort
        self.language = language
        self.columns = columns
        self.items = items
        self.certificate = certificate
        self.options = options
    }
}

public typealias OptionName = Identifier<ExportOption>
public typealias ColumnID = Identifier<ExportColumn>
