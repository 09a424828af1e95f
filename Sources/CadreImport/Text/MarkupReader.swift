import CadreKit
import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads an XML file element by element, each a tree of its own, so that a long file needs little memory.
///
/// Document types are refused before anything is parsed: entities can make a small file a large one, or name other files.
struct MarkupReader {
    /// In bytes.
    static let limit = 64 << 20
    static let deepest = 64
    /// The most characters of one element that is handed over.
    static let longestUnit = 16 << 20

    /// - Parameters:
    ///   - units: names of the elements to hand over; one inside another belongs to the outer one.
    ///   - body: hears of each as soon as it is closed.
    /// - Returns: the name of the outermost element.
    @discardableResult
    static func read(
        _ file: [UInt8], units: Set<String>, rename: @escaping (String) -> String = { $0 },
        _ body: (MarkupElement) -> Void
    ) throws(MarkupFault) -> String {
        guard file.count <= limit else {
            throw MarkupFault(
                line: nil, column: nil,
                reason: LocalizedText(
                    en: "the file has \(file.count >> 20) MB; at most \(limit >> 20) MB are read",
                    zhHans: "文件大小为 \(file.count >> 20) MB，最多读取 \(limit >> 20) MB"))
        }
        if let place = file.documentType {
            throw MarkupFault(
                line: place, column: nil,
                reason: LocalizedText(
                    en: "the file declares a document type; remove the line <!DOCTYPE …>",
                    zhHans: "文件声明了文档类型，请删除 <!DOCTYPE …> 一行"))
        }
        // Foundation's parser ends the process at a name that is not UTF-8.
        if file.isReadAsUTF8, let stray = file.firstInvalidUTF8 {
            throw MarkupFault(
                line: file.line(at: stray), column: nil,
                reason: LocalizedText(
                    en: "the file is not UTF-8 here; save it as UTF-8", zhHans: "文件在此处不是 UTF-8 编码，请另存为 UTF-8")
            )
        }
        // The parser keeps the closure in an object, which is gone before this returns.
        return try withoutActuallyEscaping(body) { body throws(MarkupFault) in
            try parse(file, MarkupBuilder(units: units, rename: rename, body))
        }
    }

    private static func parse(_ file: [UInt8], _ builder: MarkupBuilder) throws(MarkupFault) -> String {
        let parser = XMLParser(data: Data(file))
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        parser.delegate = builder
        let isRead = parser.parse()
        if let fault = builder.fault { throw fault }
        guard isRead, let outermost = builder.outermost else {
            let (line, column) = (parser.lineNumber, parser.columnNumber)
            throw MarkupFault(
                line: line > 0 ? line : nil, column: column > 0 ? column : nil,
                reason: LocalizedText(en: "the file is not well-formed XML here", zhHans: "文件在此处不符合 XML 格式"))
        }
        return outermost
    }
}

/// Why a file is no XML that Cadre reads, and where.
struct MarkupFault: Error {
    let line: Int?
    let column: Int?
    let reason: LocalizedText
}

extension [UInt8] {
    /// Whether an XML parser may take the bytes as they are: no UTF-16, and no encoding declared that it converts (XML 1.0,
    /// 4.3.3).
    fileprivate var isReadAsUTF8: Bool {
        let start = prefix(200)
        guard !start.contains(0), !starts(with: [0xFF, 0xFE]), !starts(with: [0xFE, 0xFF]) else {
            return false
        }
        let declaration = String(decoding: start.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        guard let declared = declaration.firstMatch(of: /encoding\s*=\s*["']([^"']*)/) else { return true }
        // Of other declared names the parser makes what it likes: of UTF-16 for bytes that are none, UTF-8.
        let converted = ["ISO-8859-", "GB", "WINDOWS-125", "BIG5", "SHIFT_JIS", "EUC-"]
        return !converted.contains { declared.1.uppercased().hasPrefix($0) }
    }

    /// The line of the first document type or entity declaration, in whatever encoding of ASCII; nil without one.
    fileprivate var documentType: Int? {
        let plain = contains(0) ? filter { $0 != 0 } : self
        var index = plain.startIndex
        while let mark = plain[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = mark + 1
            guard plain[index...].first == UInt8(ascii: "!") else { continue }
            let word = plain[(index + 1)...].prefix(7)
            if word.elementsEqual("DOCTYPE".utf8) || word.starts(with: "ENTITY".utf8) {
                return plain.line(at: mark)
            }
        }
        return nil
    }
}
