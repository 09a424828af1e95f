import CadreKit
import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Hears of a file's elements and puts those that are wanted together.
final class MarkupBuilder: NSObject, XMLParserDelegate {
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
