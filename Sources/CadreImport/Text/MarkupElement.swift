import CadreKit

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
            case .text(let text): markup += text.asXML
            case .element(let element):
                if let words = replacement(element) {
                    markup += words.asXML
                } else {
                    let attributes = element.attributes.sorted { $0.key < $1.key }
                        .map { " \($0.key)=\"\($0.value.asXML)\"" }.joined()
                    markup += "<\(element.name)\(attributes)>\(element.inner(replacement))</\(element.name)>"
                }
            }
        }
    }
}

extension MarkupElement {
    /// Words that follow each other are one text.
    mutating func append(_ one: Content) {
        if case .text(let words) = one, case .text(let before)? = content.last {
            content[content.count - 1] = .text(before + words)
        } else {
            content.append(one)
        }
    }
}
