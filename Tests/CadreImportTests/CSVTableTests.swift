import CadreImport
import CadreKit
import CadreModel
import Testing

@Suite struct CSVTableTests {
    @Test(arguments: [
        ("sep=;\na;b,b;c\n1;2;3\n", CSVDelimiter.semicolon), ("name;unit, dept, a, b;x\n1;2;3\n", .semicolon),
        ("a,b;c,d\n1,2,3\n", .comma), ("a;b;\"c,,,\"\n1;2;3\n", .semicolon),
        ("a\tb\tc\n1\t2\t3\n", .tab),
        ("\n\r\na;b;c\n1;2;3\n", .semicolon),
    ])
    func findsTheDelimiterOutsideQuotes(_ text: String, _ delimiter: CSVDelimiter) throws {
        let table = try #require(readTable(text).table)
        #expect(table.delimiter == delimiter)
        #expect(table.rows == [["1", "2", "3"]])
    }

    @Test(arguments: ["\n", "\r", "\r\n"])
    func endsRowsAtEveryKindOfLineBreak(_ lineBreak: String) throws {
        let text = ["a,b", "1,2", "", "3,\"x\(lineBreak)y\"", "5,6"].joined(separator: lineBreak)
        for text in [text, text + lineBreak] {
            let table = try #require(readTable(text).table)
            #expect(table.rows == [["1", "2"], ["3", "x\(lineBreak)y"], ["5", "6"]])
            #expect((0..<3).map { table.line(ofRow: $0) } == [2, 4, 6])
        }
    }

    @Test func takesAQuoteInsideAnUnquotedCellForItself() throws {
        #expect(try #require(readTable("a,b\n5\" disk,x\"\"\n").table).rows == [["5\" disk", "x\"\""]])
    }

    @Test(arguments: [
        ("'=1", "=1"), ("''=1", "'=1"), ("'+86", "+86"), ("'-5", "-5"), ("'@a", "@a"), ("'\ta", "\ta"),
        ("'＝1", "＝1"),
        ("'＠", "＠"), ("'tis", "'tis"), ("''", "''"), ("'", "'"), ("-5", "-5"), ("=1", "=1"),
        ("\"'=\"\"\"", "=\""),
        ("\"'\r\"", "\r"),
    ])
    func restoresTextThatAnExportNeutralised(_ cell: String, _ text: String) throws {
        #expect(try #require(readTable("a,b\nx,\(cell)\n").table).rows == [["x", text]])
    }

    @Test func namesTheLineAndColumnWhereAnUnclosedQuoteOpened() {
        let (table, findings) = readTable("a,b\n1,2\n王小,\"明\n3,4\n")
        #expect(table == nil)
        #expect(findings.found == [.error("csv.unterminated-quote", 3, 4)])
    }

    @Test func namesTheLineAndColumnOfTextAfterAQuote() throws {
        let (table, findings) = readTable("a,b\n\"x\ny\"z,2\n1,2\n\"王\" ,2\n")
        #expect(
            findings.found == [.error("csv.text-after-quote", 3, 3), .error("csv.text-after-quote", 5, 4)])
        #expect(try #require(table).rows == [["1", "2"]])
    }

    @Test func namesTheLinesWithTooFewOrTooManyCells() throws {
        let (table, findings) = readTable("a,b\n1\n1,2\n1,2,3\n")
        #expect(findings.found == [.error("csv.cell-count", 2, 1), .error("csv.cell-count", 4, 1)])
        #expect(try #require(table).rows == [["1", "2"]])
    }

    @Test func stopsAtAHeaderThatIsNoHeader() {
        let (table, findings) = readTable("\"a\"x,b\n1,2\n1\n")
        #expect(table == nil)
        #expect(findings.found == [.error("csv.text-after-quote", 1, 4)])
    }

    @Test(arguments: ["", "\n\n", "\r\n", "\u{FEFF}"])
    func refusesAnEmptyFile(_ text: String) {
        let (table, findings) = readTable(text)
        #expect(table == nil)
        #expect(findings.found == [.error("csv.empty")])
    }

    @Test func reportsUndecodableBytesAsAFinding() {
        let (table, findings) = readTable([0x61, 0x0A, 0x81])
        #expect(table == nil)
        #expect(findings.found == [.error("csv.encoding", 2)])
    }

    @Test func takesAsManyRowsAsTheLimitAndNotOneMore() throws {
        let rows = String(repeating: "1\n", count: CSVTable.rowLimit)
        let (full, noFindings) = readTable("a\n" + rows)
        #expect(full?.rowCount == CSVTable.rowLimit)
        #expect(noFindings.found.isEmpty)
        let (table, findings) = readTable("a\n" + rows + "2\n3,4\n")
        #expect(table == nil)
        #expect(findings.found == [.error("csv.too-many-rows")])
        #expect(findings.kept.first?.reason.en.contains("100002") == true)
    }

    @Test func keepsTheFirstFindingsAndCountsTheRest() {
        let (_, findings) = readTable("a,b\n" + String(repeating: "1\n", count: 70))
        #expect(findings.found == (0..<50).map { .error("csv.cell-count", $0 + 2, 1) })
        #expect(findings.errorCount == 70)
        #expect(findings.leftOut == 20)
    }
}
