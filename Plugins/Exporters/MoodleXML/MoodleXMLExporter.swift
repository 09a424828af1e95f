public import CadreKit

public let plugin: any Exporter = MoodleXMLExporter()

/// A question bank as Moodle XML (Moodle documentation, “Moodle XML format”).
struct MoodleXMLExporter: Exporter {
    let id: ExporterID = "moodle-xml"
    let title = LocalizedText(en: "Moodle XML questions", zhHans: "Moodle XML 题库")
    let fileExtension = "xml"
    let mediaType = "application/xml"
    let subjects: Set<ExportSubject> = [.items]
    let options: [ExportOption] = []

    func export(
        _ request: ExportRequest, from source: any ExportSource, to output: inout some ByteOutput
    ) throws -> [ExportLoss] {
        var writer = MoodleXMLWriter(losses: ItemLosses(in: request.language))
        try output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n")
        let losses = try writer.write(request, from: source) { _, text in try output.write(text) }
        try output.write("</quiz>\n")
        return losses
    }
}
