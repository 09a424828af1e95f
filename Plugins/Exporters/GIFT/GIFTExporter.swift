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
        var writer = GIFTWriter(losses: ItemLosses(in: request.language))
        return try writer.write(request, from: source) { _, text in try output.write(text) }
    }
}
