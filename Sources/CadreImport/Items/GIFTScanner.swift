import CadreKit
import Foundation

/// One GIFT question, read character by character.
struct GIFTScanner {
    private let characters: [Character]
    private let firstLine: Int
    var position = 0
    var losses: [LocalizedText] = []

    init(_ text: String, line: Int) {
        characters = Array(text)
        firstLine = line
    }

    /// Nil for a text that asks nothing.
    mutating func question() throws(GIFTFault) -> ReadQuestion? {
        let start = position
        let name = try title()
        let format = textFormat()
        let stem = text(until: ["{"])
        guard !isAtEnd else { return nil }
        let brace = position
        position += 1
        var question = ReadQuestion(line: line(at: start), body: .text([]))
        question.name = name
        question.body = try answers(in: format, openedAt: brace, feedback: &question.feedback)
        let rest = text(until: ["{"])
        guard isAtEnd else {
            throw fault("a second answer block begins here", "此处又出现了一组答案，每道题只能有一组", at: position)
        }
        question.prompt = shown(stem + (rest.nonBlank == nil ? "" : "_____" + rest), format)
        question.losses = losses
        return question
    }
}

extension GIFTScanner {
    var isAtEnd: Bool { position >= characters.count }
    var next: Character? { isAtEnd ? nil : characters[position] }

    mutating func skipSpaces() {
        while let next, next.isWhitespace { position += 1 }
    }

    func starts(_ text: String) -> Bool { characters[position...].starts(with: text) }

    private mutating func title() throws(GIFTFault) -> String? {
        skipSpaces()
        guard starts("::") else { return nil }
        let opening = position
        position += 2
        let begin = position
        while !isAtEnd, !starts("::") { position += next == "\\" ? 2 : 1 }
        guard !isAtEnd else {
            throw fault("the name that begins here is not closed by “::”", "此处的题目名称没有用“::”结束", at: opening)
        }
        let name = String(characters[begin..<min(position, characters.count)]).unescaped.trimmed
        position += 2
        return name.nonBlank
    }

    /// How the text is marked up, such as `html`; nil where nothing is said.
    mutating func textFormat() -> String? {
        skipSpaces()
        guard next == "[", let close = characters[position...].firstIndex(of: "]") else { return nil }
        let name = String(characters[(position + 1)..<close]).lowercased()
        guard ["html", "moodle", "plain", "markdown"].contains(name) else { return nil }
        position = close + 1
        return name
    }

    /// The text as written, escapes included, up to a sign that is not escaped.
    mutating func text(until ends: Set<Character>) -> String {
        let begin = position
        while let next, !ends.contains(next) { position += next == "\\" ? 2 : 1 }
        position = min(position, characters.count)
        return String(characters[begin..<position])
    }

    mutating func shown(_ text: String, _ format: String?) -> String {
        let plain = text.unescaped
        guard format == "html" else { return plain.trimmed }
        let html = HTMLText(plain)
        losses += html.losses
        return html.text
    }

    private func line(at position: Int) -> Int {
        firstLine + characters[..<min(position, characters.count)].count { $0 == "\n" }
    }

    func fault(_ en: String, _ zhHans: String, at position: Int) -> GIFTFault {
        let before = characters[..<min(position, characters.count)]
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        return GIFTFault(
            line: line(at: position), column: column, reason: LocalizedText(en: en, zhHans: zhHans))
    }
}

extension String {
    /// Without the backslashes that keep signs from meaning something; `\n` is a line break.
    var unescaped: String {
        var text = ""
        var isEscaped = false
        for character in self {
            switch (isEscaped, character) {
            case (false, "\\"): isEscaped = true
            case (true, "n"):
                text.append("\n")
                isEscaped = false
            case (true, let sign):
                if !"~=#{}:\\".contains(sign) { text.append("\\") }
                text.append(sign)
                isEscaped = false
            case (false, let sign): text.append(sign)
            }
        }
        return isEscaped ? text + "\\" : text
    }
}
