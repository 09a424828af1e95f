import CadreKit
import CadreModel

/// What can be wrong with a table's headings and with cells that must not be empty.
extension Finding {
    static func missingColumn(_ column: some ImportColumn, line: Int) -> Finding {
        let spellings = column.spellings
        return Finding(
            .error, "csv.missing-column", at: Place(line: line, column: 1),
            LocalizedText(
                en: "the file has no column for the \(column.title.en)",
                zhHans: "文件缺少“\(column.title.zhHans)”列"),
            hint: LocalizedText(
                en: "name it one of: \((spellings.en + spellings.zhHans).joined(separator: ", "))",
                zhHans: "列名可以写作：\((spellings.zhHans + spellings.en).joined(separator: "、"))"))
    }

    static func duplicateColumn(
        _ heading: String, _ title: LocalizedText, first: String, at place: Place
    ) -> Finding {
        Finding(
            .error, "csv.duplicate-column", at: place,
            LocalizedText(
                en: "two columns give the \(title.en): “\(first)” and “\(heading)”",
                zhHans: "有两列都表示“\(title.zhHans)”：“\(first)”和“\(heading)”"),
            hint: LocalizedText(en: "keep one of them", zhHans: "请只保留其中一列"))
    }

    static func unknownColumn(_ heading: String, at place: Place) -> Finding {
        Finding(
            .warning, "csv.unknown-column", at: place,
            LocalizedText(
                en: "nothing is read from the column “\(heading)”", zhHans: "“\(heading)”列不在可导入的列之中，已忽略"))
    }

    static func missingValue(_ title: LocalizedText, code: String, at place: Place) -> Finding {
        Finding(
            .error, code, at: place,
            LocalizedText(
                en: "line \(place.line ?? 0) has no \(title.en)",
                zhHans: "第 \(place.line ?? 0) 行缺少\(title.zhHans)"))
    }
}
