import CadreKit
import Foundation

/// The words of a piece of HTML, and what of it words cannot say.
///
/// Paragraphs and breaks become line breaks, list items begin with a hyphen; a tag that is never closed, and an entity
/// that nobody knows, stay as they are written.
struct HTMLText {
    private(set) var text = ""
    private(set) var losses: [LocalizedText] = []

    init(_ html: String) {
        var formats: [String] = []
        var rest = html[...]
        var hidden: String?
        while let sign = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            if hidden == nil { append(rest[..<sign]) }
            rest = rest[sign...]
            if rest.first == "<", let tag = HTMLTag(prefixOf: rest) {
                rest = rest[tag.end...]
                if let name = hidden {
                    if tag.isClosing, tag.name == name { hidden = nil }
                } else if !tag.isClosing, ["script", "style"].contains(tag.name) {
                    hidden = tag.name
                } else {
                    take(tag)
                    if Self.formats.contains(tag.name), !formats.contains(tag.name) {
                        formats.append(tag.name)
                    }
                }
            } else if rest.first == "&", let entity = HTMLEntity(prefixOf: rest) {
                if hidden == nil { text.append(contentsOf: entity.text) }
                rest = rest[entity.end...]
            } else {
                if hidden == nil { text.append(rest.removeFirst()) } else { rest.removeFirst() }
            }
        }
        if hidden == nil { append(rest) }
        if !formats.isEmpty {
            let names = formats.map { "<\($0)>" }.joined(separator: ", ")
            losses.append(
                LocalizedText(
                    en: "formatting is not kept, the words are: \(names)", zhHans: "格式未保留（文字保留）：\(names)"))
        }
        text = text.split(separator: "\n", omittingEmptySubsequences: true)
            .map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static let formats: Set<String> = [
        "b", "strong", "i", "em", "u", "s", "del", "sub", "sup", "code", "mark", "font", "table",
    ]

    /// White space is one space, whatever it is.
    private mutating func append(_ words: Substring) {
        for character in words {
            if character.isWhitespace {
                if let last = text.last, !last.isWhitespace { text.append(" ") }
            } else {
                text.append(character)
            }
        }
    }

    private mutating func take(_ tag: HTMLTag) {
        switch tag.name {
        case "li" where !tag.isClosing: text.append("\n- ")
        case "p", "br", "div", "ul", "ol", "li", "tr", "table", "pre", "h1", "h2", "h3", "h4", "h5", "h6",
            "blockquote":
            text.append("\n")
        case "td", "th": if tag.isClosing { text.append(" ") }
        case "img":
            let name = tag.attribute("alt")?.nonBlank ?? tag.attribute("src")?.nonBlank ?? "–"
            losses.append(
                LocalizedText(en: "a picture is not kept: \(name)", zhHans: "图片未保留：\(name)"))
        case "a" where !tag.isClosing:
            if let target = tag.attribute("href")?.nonBlank {
                losses.append(LocalizedText(en: "a link is not kept: \(target)", zhHans: "链接未保留：\(target)"))
            }
        case "audio", "video", "object", "iframe", "math", "svg":
            guard !tag.isClosing else { return }
            losses.append(LocalizedText(en: "<\(tag.name)> is not kept", zhHans: "<\(tag.name)> 未保留"))
        default: break
        }
    }
}

/// `<p>`, `</p>` or `<img src="…">`.
private struct HTMLTag {
    let name: String
    let isClosing: Bool
    let end: Substring.Index
    private let inside: Substring

    init?(prefixOf text: Substring) {
        guard let close = text.prefix(4_000).firstIndex(of: ">") else { return nil }
        inside = text[text.index(after: text.startIndex)..<close]
        isClosing = inside.first == "/"
        name = inside.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        end = text.index(after: close)
        guard !name.isEmpty || inside.first == "!" else { return nil }
    }

    func attribute(_ name: String) -> String? {
        guard let match = inside.range(of: name + "=", options: .caseInsensitive) else { return nil }
        let value = inside[match.upperBound...]
        guard let quote = value.first, quote == "\"" || quote == "'" else {
            return String(value.prefix { !$0.isWhitespace })
        }
        return String(value.dropFirst().prefix { $0 != quote })
    }
}

/// `&amp;`, `&#38;` or `&#x26;`.
private struct HTMLEntity {
    let text: String
    let end: Substring.Index

    private static let named = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "times": "×", "divide": "÷",
        "deg": "°", "euro": "€", "pound": "£", "yen": "¥", "copy": "©", "reg": "®", "trade": "™", "rarr": "→",
        "larr": "←", "middot": "·", "bull": "•", "laquo": "«", "raquo": "»", "le": "≤", "ge": "≥", "ne": "≠",
        "plusmn": "±", "frac12": "½", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "uuml": "ü",
        "ouml": "ö", "auml": "ä", "szlig": "ß", "ecirc": "ê", "ocirc": "ô", "icirc": "î", "ntilde": "ñ",
    ]

    init?(prefixOf text: Substring) {
        guard let close = text.prefix(12).firstIndex(of: ";") else { return nil }
        let name = text[text.index(after: text.startIndex)..<close]
        end = text.index(after: close)
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let code =
                digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let code, code >= 32 || (9...13).contains(code), let scalar = Unicode.Scalar(code) else {
                return nil
            }
            self.text = code == 9 || code == 13 ? " " : String(Character(scalar))
        } else if let known = Self.named[String(name)] {
            self.text = known
        } else {
            return nil
        }
    }
}
