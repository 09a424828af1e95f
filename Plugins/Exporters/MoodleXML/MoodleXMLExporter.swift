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
        var writer = MoodleXMLWriter(language: request.language)
        var writing = output
        defer { output = writing }
        try writing.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n")
        try source.forEachItem(of: request) { try writing.write(writer.text(of: $0)) }
        try writing.write("</quiz>\n")
        return writer.allLosses
    }
}
