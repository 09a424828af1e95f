public import CadreKit

public let plugin: any Exporter = CSVExporter()

/// Records as one table of comma-separated values: RFC 4180, UTF-8, a header row in the request's language.
///
/// Text that a spreadsheet would take for a formula is neutralised with an apostrophe (OWASP, “CSV
/// Injection”); numbers, days and times stay as they are.
struct CSVExporter: Exporter {
    let id: ExporterID = "csv"
    let title = LocalizedText(en: "CSV table", zhHans: "CSV 表格")
    let fileExtension = "csv"
    let mediaType = "text/csv; charset=utf-8"
    let subjects = Set(ExportSubject.allCases)
    let options = [byteOrderMark]

    static let byteOrderMark = ExportOption(
        "byte-order-mark",
        title: LocalizedText(
            en: "byte order mark, so that Excel opens the file as UTF-8",
            zhHans: "字节顺序标记（BOM），用 Excel 直接打开时中文不会乱码"),
        values: ["no", "yes"])

    func export(
        _ request: ExportRequest, from source: any ExportSource, to output: inout some ByteOutput
    ) throws -> [ExportLoss] {
        let columns = try source.columns(for: request)
        var writer = CSVWriter(isText: columns.map(\.content.isText))
        if request.options[Self.byteOrderMark.id] == "yes" {
            try output.write("\u{FEFF}")
        }
        try writer.writeHeader(columns.map { $0.title.text(in: request.language) }, to: &output)
        try source.forEachBatch(of: request) { batch in
            try batch.forEachCell { column, cell in try writer.write(cell, in: column, to: &output) }
        }
        try writer.flush(to: &output)
        return []
    }
}

extension ExportColumn.Content {
    fileprivate var isText: Bool {
        switch self {
        case .text: true
        case .integer, .decimal, .day, .time, .instant: false
        }
    }
}
