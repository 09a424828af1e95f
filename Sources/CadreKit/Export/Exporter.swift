/// A format that training records leave in; linked into the host as a target of its own.
public protocol Exporter: Sendable {
    var id: ExporterID { get }
    var title: LocalizedText { get }
    /// Without the dot: `csv`.
    var fileExtension: String { get }
    /// As in HTTP: `text/csv; charset=utf-8`.
    var mediaType: String { get }
    /// The records that the format can carry.
    var subjects: Set<ExportSubject> { get }
    /// Choices that the CLI and the web offer without further code.
    var options: [ExportOption] { get }
    /// Writes what the request asks for, in memory that does not grow with the number of rows.
    ///
    /// - Returns: what the format cannot express, and was left out.
    func export(
        _ request: ExportRequest, from source: any ExportSource, to output: inout some ByteOutput
    ) throws -> [ExportLoss]
}
