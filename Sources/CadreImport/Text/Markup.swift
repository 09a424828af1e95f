import CadreKit
import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An element of an XML file with all that is in it.
struct MarkupElement {
    /// Without its namespace.
    let name: String
    let attributes: [String: String]
    let line: Int
    let column: Int
    private(set) var content: [Content] = []

    enum Content {
        case element(MarkupElement)
        case text(String)
    }

    var children: [MarkupElement] {
        content.compactMap { if case .element(let child) = $0 { child } else { nil } }
    }

    /// The text directly inside, without that of its children.
    var text: String {
        content.reduce(into: "") { text, one in if case .text(let words) = one { text += words } }
    }

    func children(_ name: String) -> [MarkupElement] { children.filter { $0.name == name } }
    func child(_ name: String) -> MarkupElement? { children.first { $0.name == name } }

    /// All elements of a name at any depth, in the file's order.
    func descendants(_ name: String) -> [MarkupElement] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
    }

    /// All that is inside as markup, for `HTMLText` to read; elements that `replacement` answers for are what it says.
    func inner(_ replacement: (MarkupElement) -> String? = { _ in nil }) -> String {
        content.reduce(into: "") { markup, one in
            switch one {
            case .text(let text): markup += text.escaped
            case .element(let element):
                if let words = replacement(element) {
                    markup += words.escaped
                } else {
                    let attributes = element.attributes.sorted { $0.key < $1.key }
                        .map { " \($0.key)=\"\($0.value.escaped)\"" }.joined()
                    markup += "<\(element.name)\(attributes)>\(element.inner(replacement))</\(element.name)>"
                }
            }
        }
    }
}

extension String {
    /// As text of HTML.
    fileprivate var escaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}

/// Why a file is no XML that Cadre reads, and where.
struct MarkupFault: Error {
    let line: Int?
    let column: Int?
    let reason: LocalizedText
}

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
        _ body: @escaping (MarkupElement) -> Void
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
        let parser = XMLParser(data: Data(file))
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        let builder = MarkupBuilder(units: units, rename: rename, body)
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

private final class MarkupBuilder: NSObject, XMLParserDelegate {
    private let units: Set<String>
    private let rename: (String) -> String
    private let body: (MarkupElement) -> Void
    private var open: [MarkupElement] = []
    private var depth = 0
    private var characters = 0
    private(set) var outermost: String?
    private(set) var fault: MarkupFault?

    init(units: Set<String>, rename: @escaping (String) -> String, _ body: @escaping (MarkupElement) -> Void)
    {
        self.units = units
        self.rename = rename
        self.body = body
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let name = rename(name)
        depth += 1
        if outermost == nil { outermost = name }
        guard depth <= MarkupReader.deepest else {
            return stop(
                parser,
                LocalizedText(
                    en: "elements lie more than \(MarkupReader.deepest) deep in each other",
                    zhHans: "元素嵌套超过 \(MarkupReader.deepest) 层"))
        }
        guard !open.isEmpty || units.contains(name) else { return }
        if open.isEmpty { characters = 0 }
        let renamed = Dictionary(
            attributes.map { (rename(String($0.key.split(separator: ":").last ?? "")), $0.value) },
            uniquingKeysWith: { first, _ in first })
        open.append(
            MarkupElement(
                name: name, attributes: renamed, line: parser.lineNumber, column: parser.columnNumber))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { add(string, parser) }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        add(String(decoding: block, as: UTF8.self), parser)
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        depth -= 1
        guard let element = open.popLast() else { return }
        if open.isEmpty { body(element) } else { open[open.count - 1].append(.element(element)) }
    }

    private func add(_ text: String, _ parser: XMLParser) {
        guard !open.isEmpty else { return }
        characters += text.utf8.count
        guard characters <= MarkupReader.longestUnit else {
            return stop(
                parser,
                LocalizedText(
                    en: "one question has more than \(MarkupReader.longestUnit >> 20) MB",
                    zhHans: "单道题目超过 \(MarkupReader.longestUnit >> 20) MB"))
        }
        open[open.count - 1].append(.text(text))
    }

    private func stop(_ parser: XMLParser, _ reason: LocalizedText) {
        if fault == nil {
            fault = MarkupFault(line: parser.lineNumber, column: parser.columnNumber, reason: reason)
        }
        parser.abortParsing()
    }
}

extension MarkupElement {
    /// Words that follow each other are one text.
    fileprivate mutating func append(_ one: Content) {
        if case .text(let words) = one, case .text(let before)? = content.last {
            content[content.count - 1] = .text(before + words)
        } else {
            content.append(one)
        }
    }
}

extension [UInt8] {
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
