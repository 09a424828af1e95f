/// One property of an iCalendar file: its name, parameters and value (RFC 5545, section 3.1).
struct CalendarLine {
    let number: Int
    let name: String
    let parameters: [String: String]
    let value: String

    /// Nil for a line that is no property.
    init?(_ text: String, number: Int) {
        self.number = number
        var isQuoted = false
        guard
            let colon = text.firstIndex(where: { character in
                if character == "\"" { isQuoted.toggle() }
                return character == ":" && !isQuoted
            })
        else { return nil }
        let parts = text[..<colon].split(separator: ";")
        guard let first = parts.first else { return nil }
        name = first.uppercased()
        value = String(text[text.index(after: colon)...])
        parameters = Dictionary(
            parts.dropFirst().compactMap { part in
                let sides = part.split(separator: "=", maxSplits: 1)
                return sides.count == 2 ? (sides[0].uppercased(), String(sides[1])) : nil
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The properties of a file, folded lines put together again; what is no property is left out.
    static func all(in text: String) -> [CalendarLine] {
        var lines: [(number: Int, text: String)] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            if let first = line.first, first == " " || first == "\t", !lines.isEmpty {
                lines[lines.count - 1].text += line.dropFirst()
            } else {
                lines.append((index + 1, String(line)))
            }
        }
        return lines.compactMap { CalendarLine($0.text, number: $0.number) }
    }

    /// The value as text, its escapes resolved (section 3.3.11).
    var text: String {
        var text = ""
        var isEscaped = false
        for character in value {
            switch (isEscaped, character) {
            case (false, "\\"): isEscaped = true
            case (true, "n"), (true, "N"):
                text.append(" ")
                isEscaped = false
            default:
                text.append(character)
                isEscaped = false
            }
        }
        return text
    }
}
