import CadreKit
import CadreModel

/// What can be wrong with a table before anyone asks what it means.
extension Finding {
    static func undecodable(_ error: TextDecodingError) -> Finding {
        Finding(
            .error, "csv.encoding", at: error.line.map { Place(line: $0) }, error.explanation,
            hint: error.remedy)
    }

    static var emptyFile: Finding {
        Finding(
            .error, "csv.empty", LocalizedText(en: "the file is empty", zhHans: "文件为空"),
            hint: LocalizedText(
                en: "the first line names the columns; each line below is one record",
                zhHans: "第一行应为列名，其后每行一条记录"))
    }

    static var noRows: Finding {
        Finding(
            .warning, "csv.no-rows",
            LocalizedText(en: "the file has a header and no rows", zhHans: "文件只有表头，没有数据行"))
    }

    static func tooManyRows(_ count: Int) -> Finding {
        Finding(
            .error, "csv.too-many-rows",
            LocalizedText(
                en: "the file has \(count) rows; one import takes at most \(CSVTable.rowLimit)",
                zhHans: "文件有 \(count) 行数据，单次导入最多 \(CSVTable.rowLimit) 行"),
            hint: LocalizedText(en: "split the file", zhHans: "请拆分后分次导入"))
    }

    static func unterminatedQuote(_ fault: CSVScanner.Fault) -> Finding {
        Finding(
            .error, "csv.unterminated-quote", at: Place(line: fault.line, column: fault.column),
            LocalizedText(
                en: "a quote opened here is never closed",
                zhHans: "此处的双引号没有配对的结束引号"),
            hint: LocalizedText(
                en: "close it, or write a quote that belongs to the text twice inside quotes",
                zhHans: "请补上结束引号；若引号是内容的一部分，请用双引号括住整个单元格，并将其中的引号写成两个"))
    }

    static func textAfterQuote(_ fault: CSVScanner.Fault) -> Finding {
        Finding(
            .error, "csv.text-after-quote", at: Place(line: fault.line, column: fault.column),
            LocalizedText(
                en: "text follows the closing quote of a cell", zhHans: "单元格的结束引号之后还有内容"),
            hint: LocalizedText(
                en: "write a quote that belongs to the text twice", zhHans: "若引号是内容的一部分，请写成两个"))
    }

    static func cellCount(_ count: Int, expected: Int, line: Int) -> Finding {
        Finding(
            .error, "csv.cell-count", at: Place(line: line, column: 1),
            LocalizedText(
                en: "line \(line) has \(count) \(count == 1 ? "cell" : "cells"), the header \(expected)",
                zhHans: "第 \(line) 行有 \(count) 个单元格，表头有 \(expected) 个"),
            hint: LocalizedText(
                en: "put text that contains the separator in quotes, and leave empty cells in place",
                zhHans: "内容含分隔符时请用双引号括起来；空单元格也要保留分隔符"))
    }
}
