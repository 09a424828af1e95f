public import CadreKit

public let plugin: any Exporter = AikenExporter()

/// A question bank as Aiken: questions with one right option, and nothing else (Moodle documentation, “Aiken format”).
struct AikenExporter: Exporter {
    let id: ExporterID = "aiken"
    let title = LocalizedText(en: "Aiken questions", zhHans: "Aiken 题库")
    let fileExtension = "txt"
    let mediaType = "text/plain; charset=utf-8"
    let subjects: Set<ExportSubject> = [.items]
    let options: [ExportOption] = []

    func export(
        _ request: ExportRequest, from source: any ExportSource, to output: inout some ByteOutput
    ) throws -> [ExportLoss] {
        var writer = AikenWriter(losses: ItemLosses(in: request.language))
        return try writer.write(request, from: source) { _, text in try output.write(text) }
    }
}
