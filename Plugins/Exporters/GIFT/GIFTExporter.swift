public import CadreKit

public let plugin: any Exporter = GIFTExporter()

/// A question bank as GIFT, Moodle's format for questions as text (Moodle documentation, “GIFT format”).
///
/// GIFT has neither points nor units nor criteria, no orders and no gaps of several kinds; what is lost is said.
struct GIFTExporter: Exporter {
    let id: ExporterID = "gift"
    let title = LocalizedText(en: "GIFT questions", zhHans: "GIFT 题库")
    let fileExtension = "gift"
    let mediaType = "text/plain; charset=utf-8"
    let subjects: Set<ExportSubject> = [.items]
    let options: [ExportOption] = []

    func export(
        _ request: ExportRequest, from source: any ExportSource, to output: inout some ByteOutput
    ) throws -> [ExportLoss] {
        var writer = GIFTWriter(language: request.language)
        // The source's closure does not take what it writes to, so a question at a time goes through a local.
        var writing = output
        defer { output = writing }
        try source.forEachItem(of: request) { try writing.write(writer.text(of: $0)) }
        return writer.allLosses
    }
}
