public import CadreKit
import Zip

public let plugin: any Exporter = QTIExporter()

/// A question bank as a content package of assessment items, QTI 3.0 or 2.2 (IMS/1EdTech Question and Test
/// Interoperability, with its Content Packaging).
struct QTIExporter: Exporter {
    let id: ExporterID = "qti"
    let title = LocalizedText(en: "QTI package", zhHans: "QTI 试题包")
    let fileExtension = "zip"
    let mediaType = "application/zip"
    let subjects: Set<ExportSubject> = [.items]
    let options = [version]

    static let version = ExportOption(
        "version", title: LocalizedText(en: "version of the standard", zhHans: "标准版本"),
        values: ["3.0", "2.2"])

    func export(
        _ request: ExportRequest, from source: any ExportSource, to output: inout some ByteOutput
    ) throws -> [ExportLoss] {
        let dialect: QTIDialect = request.options[Self.version.id] == "2.2" ? .second : .third
        var writer = QTIWriter(dialect: dialect, losses: ItemLosses(in: request.language))
        var archive = try ZipWriter()
        var names: [String] = []
        let losses = try writer.write(request, from: source) { id, text in
            names.append(id.text)
            try archive.add("items/\(id).xml", text)
        }
        try archive.add("imsmanifest.xml", dialect.manifest(of: names))
        try archive.write(to: &output)
        return losses
    }
}
