import CSVExporter
import CadreKit
import Foundation
import Testing

@Suite struct CSVExporterTests {
    private static let exporter = CSVExporter::plugin

    @Test func carriesEverySubject() {
        #expect(Self.exporter.subjects == Set(ExportSubject.allCases))
        #expect(Self.exporter.id == "csv")
    }

    @Test func endsRecordsWithCRLFAndSeparatesCellsWithCommas() throws {
        let table = Table(contents: [.text, .integer], rows: [["Wang Xiaoming", "90"], ["Li Hua", "-3"]])
        #expect(try table.exported() == "text 0,integer 1\r\nWang Xiaoming,90\r\nLi Hua,-3\r\n")
    }

    @Test func headsTheColumnsInTheRequestsLanguage() throws {
        let table = Table(contents: [.text, .day], rows: [])
        #expect(try table.exported(language: .simplifiedChinese) == "列 0,列 1\r\n")
    }

    @Test func startsWithAByteOrderMarkOnlyWhenAsked() throws {
        let table = Table(contents: [.text], rows: [["姓名"]])
        #expect(
            try table.exported(options: ["byte-order-mark": "yes"]).utf8.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(try table.exported().utf8.starts(with: "text 0".utf8))
        #expect(try table.exported(options: ["byte-order-mark": "no"]) == table.exported())
    }

    @Test func leavesEmptyCellsEmpty() throws {
        let table = Table(contents: [.text, .text, .integer], rows: [["", "", ""], ["a", "", "1"]])
        #expect(try table.exported() == "text 0,text 1,integer 2\r\n,,\r\na,,1\r\n")
    }

    @Test func keepsAnEmptyCellOfASingleColumnFromBecomingABlankLine() throws {
        let table = Table(contents: [.text], rows: [[""], ["a"]])
        #expect(try table.exported() == "text 0\r\n\"\"\r\na\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+86 138", "'+86 138"), ("-5", "'-5"), ("@sum", "'@sum"), ("\tx", "'\tx"),
        ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"),
        ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("'=1", "''=1"), ("''@a", "'''@a"), ("=", "'="),
    ])
    func neutralisesTextThatASpreadsheetWouldEvaluate(_ text: String, _ written: String) throws {
        let table = Table(contents: [.text, .integer], rows: [[text, "1"]])
        #expect(try table.exported() == "text 0,integer 1\r\n\(written),1\r\n")
    }

    @Test(arguments: ["'tis", "''", "'", "a=1", " =1", "１", "姓名", "～", "A-1"])
    func leavesHarmlessTextAlone(_ text: String) throws {
        let table = Table(contents: [.text, .text], rows: [[text, text]])
        #expect(try table.exported() == "text 0,text 1\r\n\(text),\(text)\r\n")
    }

    @Test(arguments: [
        (ExportColumn.Content.integer, "-12"), (.decimal, "-0.5"), (.day, "2026-03-02"), (.time, "09:30"),
        (.instant, "2026-03-02T01:30:00Z"),
    ])
    func leavesNumbersDaysAndTimesAsTheyAre(_ content: ExportColumn.Content, _ cell: String) throws {
        let table = Table(contents: [content], rows: [[cell]])
        #expect(try table.exported() == "\(content) 0\r\n\(cell)\r\n")
    }

    @Test(arguments: 1...40)
    func isReadBackAsItWasByAPlainReader(seed: UInt64) throws {
        let table = Table.random(seed: seed)
        #expect(plainRecords(try table.exported()).dropFirst() == table.neutralisedRows[...])
    }

    @Test func writesCellsThatAreLongerThanItsBuffer() throws {
        let long = String(repeating: "\"a,", count: 100_000)
        let table = Table(contents: [.text, .text], rows: [["x", long], [long, "y"]])
        #expect(plainRecords(try table.exported()).dropFirst() == table.rows[...])
    }

    @Test func handsOnALongTableInBoundedPieces() throws {
        let table = Table(
            contents: [.text, .text], rows: Array(repeating: ["Wang", "12345678"], count: 50_000))
        var output = Pieces()
        _ = try Self.exporter.export(table.request(), from: table, to: &output)
        #expect(output.text.utf8.count > 4 * (output.longest))
        #expect(output.longest <= 128 << 10)
        #expect(plainRecords(output.text).count == 50_001)
    }

    @Test(.enabled(if: Python.path != nil, "python3 is not installed"))
    func isReadBackAsItWasByPython() throws {
        let python = try #require(Python.path)
        for seed in 100..<110 as Range<UInt64> {
            let table = Table.random(seed: seed)
            let records = try Python.records(of: try table.exported(), python: python)
            #expect(records.dropFirst() == table.neutralisedRows[...])
        }
    }
}

/// A table in memory that plays the source.
private struct Table: ExportSource {
    func forEachItem(of request: ExportRequest, _ body: (ExportedItem) throws -> Void) throws {}

    let contents: [ExportColumn.Content]
    let rows: [[String]]

    static func random(seed: UInt64) -> Table {
        var generator = SplitMix64(seed: seed)
        let kinds: [ExportColumn.Content] = [.text, .text, .text, .integer]
        let contents = (0..<Int.random(in: 1...7, using: &generator)).map { kinds[$0 % 4] }
        let parts = [
            "a", "Z", "王", "\"", ",", "\r", "\n", "\r\n", " ", "'", "=", "+", "-", "@", "\t", "＝", "＠", ";",
            "😀", "0",
        ]
        let rows = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
            contents.map { content -> String in
                guard case .text = content else {
                    return String(Int.random(in: -999...999, using: &generator))
                }
                let length = Int.random(in: 0...6, using: &generator)
                return (0..<length).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            }
        }
        return Table(contents: contents, rows: rows)
    }

    /// What a reader that knows nothing of neutralised text finds.
    var neutralisedRows: [[String]] {
        rows.map { row in
            zip(contents, row).map { content, cell in
                let rest = cell.unicodeScalars.drop { $0 == "'" }
                guard case .text = content, let first = rest.first,
                    "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
                else { return cell }
                return "'" + cell
            }
        }
    }

    func request(
        language: Language = .english, options: [OptionName: String] = [:]
    ) -> ExportRequest {
        ExportRequest(subject: .roster, cohort: nil, language: language, options: options)
    }

    func exported(language: Language = .english, options: [OptionName: String] = [:]) throws -> String {
        var output = Pieces()
        _ = try CSVExporter::plugin.export(
            request(language: language, options: options), from: self, to: &output)
        return output.text
    }

    func columns(for request: ExportRequest) throws -> [ExportColumn] {
        try contents.enumerated().map { index, content in
            ExportColumn(
                try ColumnID("c\(index)"),
                title: LocalizedText(en: "\(content) \(index)", zhHans: "列 \(index)"),
                content: content)
        }
    }

    func forEachBatch(of request: ExportRequest, _ body: (borrowing ExportBatch) throws -> Void) throws {
        var batch = ExportBatch(columnCount: contents.count)
        for start in stride(from: 0, to: rows.count, by: 16) {
            batch.removeAll()
            for cell in rows[start..<min(start + 16, rows.count)].joined() { batch.append(cell) }
            try body(batch)
        }
    }
}

private struct Pieces: ByteOutput {
    private var bytes: [UInt8] = []
    private(set) var longest = 0

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func write(_ piece: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: piece)
        longest = max(longest, piece.count)
    }
}

/// RFC 4180 read slowly, scalar by scalar.
private func plainRecords(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
        switch (scalar, isQuoted) {
        case ("\"", true) where rest.first == "\"":
            rest.removeFirst()
            cell.append("\"")
        case ("\"", _):
            isQuoted.toggle()
        case (",", false):
            record.append(String(cell))
            cell = .init()
        case ("\r", false) where rest.first == "\n":
            rest.removeFirst()
            records.append(record + [String(cell)])
            record = []
            cell = .init()
        default:
            cell.append(scalar)
        }
    }
    return records
}

private enum Python {
    static let path = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// The records that Python's csv module finds, in strict mode.
    static func records(of text: String, python: String) throws -> [[String]] {
        let script = """
            import csv, io, json, sys
            text = sys.stdin.buffer.read().decode("utf-8")
            json.dump(list(csv.reader(io.StringIO(text, newline=""), strict=True)), sys.stdout)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", script]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try input.fileHandleForWriting.close()
        let found = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode([[String]].self, from: found)
    }
}
