import CSVExporter
import CadreImport
import CadreKit
import CadreModel
import Testing

@Suite struct CSVRoundTripTests {
    @Test(arguments: CSVDelimiter.allCases, TextEncoding.allCases)
    func readsBackEveryCellWhereItWasWritten(_ delimiter: CSVDelimiter, _ encoding: TextEncoding) throws {
        for seed in 1...60 as ClosedRange<UInt64> {
            let written = RandomTable(seed: seed, delimiter: delimiter)
            let bytes = encoding.bytes(of: written.text, marked: seed.isMultiple(of: 2))
            let (read, findings) = readTable(bytes)
            let table = try #require(read)
            try #require(findings.kept.isEmpty)
            try #require(table.encoding == encoding)
            try #require(table.rows == written.rows)
            for row in 0..<table.rowCount {
                for column in 0..<table.columnCount {
                    let place = table.place(row: row, column: column)
                    let expected = written.places[row + 1][column]
                    try #require(place.line == expected.line && place.column == expected.column)
                    try #require(place.path == table.header[column])
                }
            }
        }
    }

    @Test(arguments: 1...60)
    func restoresWhatTheExporterWrote(seed: UInt64) throws {
        let source = ExportedTable(seed: seed)
        var output = Bytes()
        let request = ExportRequest(
            subject: .roster, cohort: nil, language: .english,
            options: seed.isMultiple(of: 2) ? ["byte-order-mark": "yes"] : [:])
        _ = try CSVExporter::plugin.export(request, from: source, to: &output)
        let (read, findings) = readTable(output.bytes)
        #expect(findings.kept.isEmpty)
        #expect(try #require(read).rows == source.rows)
    }
}

/// Cells that a spreadsheet would evaluate, and apostrophes that look like a guard against that.
private struct ExportedTable: ExportSource {
    func forEachItem(of request: ExportRequest, _ body: (ExportedItem) throws -> Void) throws {}

    let rows: [[String]]

    init(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let parts = [
            "'", "'", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "a", "王", "\"", ",", " ",
        ]
        rows = (0..<40).map { _ in
            (0..<3).map { _ in
                (0..<Int.random(in: 0...4, using: &generator))
                    .map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            } + [String(Int.random(in: -9...9, using: &generator))]
        }
    }

    func columns(for request: ExportRequest) throws -> [ExportColumn] {
        try (0..<4).map { index in
            ExportColumn(
                try ColumnID("c\(index)"), title: LocalizedText(asTyped: "c\(index)"),
                content: index == 3 ? .integer : .text)
        }
    }

    func forEachBatch(of request: ExportRequest, _ body: (borrowing ExportBatch) throws -> Void) throws {
        var batch = ExportBatch(columnCount: 4)
        for cell in rows.joined() { batch.append(cell) }
        try body(batch)
    }
}

private struct Bytes: ByteOutput {
    private(set) var bytes: [UInt8] = []
    mutating func write(_ piece: UnsafeRawBufferPointer) { bytes.append(contentsOf: piece) }
}
