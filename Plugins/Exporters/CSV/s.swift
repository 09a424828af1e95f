public import CadreKit
// Placeholder until the exporter lands; delete this file.
public let plugin: any Exporter = PlaceholderExporter()
struct PlaceholderExporter: Exporter {
    let id: ExporterID = "csv"
    let title = LocalizedText(asTyped: "CSV")
    let fileExtension = "csv"
    let mediaType = "text/csv"
    let subjects: Set<ExportSubject> = []
    let options: [ExportOption] = []
    func export(_ request: ExportRequest, from source: any ExportSource, to output: inout some ByteOutput)
        throws
    {}
}
