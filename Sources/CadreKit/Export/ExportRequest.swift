/// What a user asked to have exported and how.
public struct ExportRequest: Sendable {
    public let subject: ExportSubject
    /// The code of one cohort; nil for all of them.
    public let cohort: String?
    /// The language of headers and of Cadre's own words in the cells.
    public let language: Language
    /// Ids of the columns wanted, in the order wanted; nil for all.
    public let columns: [ColumnID]?
    /// What was chosen for the exporter's options; an option without an entry takes its default.
    public let options: [OptionName: String]

    public init(
        subject: ExportSubject, cohort: String?, language: Language, columns: [ColumnID]? = nil,
        options: [OptionName: String] = [:]
    ) {
        self.subject = subject
        self.cohort = cohort
        self.language = language
        self.columns = columns
        self.options = options
    }
}

public typealias OptionName = Identifier<ExportOption>
public typealias ColumnID = Identifier<ExportColumn>
