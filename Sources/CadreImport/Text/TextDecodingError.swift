package import CadreKit

/// Bytes that are no text in any encoding that can be imported; offsets count bytes from 0, lines from 1.
package enum TextDecodingError: ExplainedError, Equatable {
    case damaged(TextEncoding, offset: Int, line: Int)
    /// Neither UTF-8 nor GB18030; the place is where the more promising of the two broke off.
    case unknownEncoding(offset: Int, line: Int)
    case notText(offset: Int, line: Int)
    /// A spreadsheet file where its CSV export was expected.
    case workbook
    /// The C library has no table for the encoding.
    case unavailable(TextEncoding)

    package var line: Int? {
        switch self {
        case .damaged(_, _, let line), .unknownEncoding(_, let line), .notText(_, let line): line
        case .workbook, .unavailable: nil
        }
    }

    package var explanation: LocalizedText {
        switch self {
        case .damaged(let encoding, let offset, let line):
            LocalizedText(
                en: "the file is \(encoding.rawValue) text but is damaged at byte \(offset), line \(line)",
                zhHans: "文件编码为 \(encoding.rawValue)，但第 \(line) 行（字节 \(offset)）处的内容已损坏")
        case .unknownEncoding(let offset, let line):
            LocalizedText(
                en:
                    "the file is neither UTF-8 nor GB18030 text: no character fits at byte \(offset), line \(line)",
                zhHans: "文件既不是 UTF-8 也不是 GB18030 编码：第 \(line) 行（字节 \(offset)）处无法识别")
        case .notText(let offset, let line):
            LocalizedText(
                en: "the file is not text: it has a null byte at byte \(offset), line \(line)",
                zhHans: "文件不是文本文件：第 \(line) 行（字节 \(offset)）处出现空字节")
        case .workbook:
            LocalizedText(en: "the file is an Excel workbook, not CSV", zhHans: "这是 Excel 工作簿，不是 CSV 文件")
        case .unavailable(let encoding):
            LocalizedText(
                en: "this machine cannot read \(encoding.rawValue) text",
                zhHans: "本机无法读取 \(encoding.rawValue) 编码的文本")
        }
    }

    package var remedy: LocalizedText? {
        LocalizedText(
            en: "save the file as “CSV UTF-8” and import that", zhHans: "请将文件另存为“CSV UTF-8”格式后再导入")
    }
}
