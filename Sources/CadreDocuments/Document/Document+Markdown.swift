import CadreKit

extension Document {
    /// The document in CommonMark, with tables as GitHub has them. Characters that would mean something there are
    /// escaped; lines that an author numbered or dashed become lists.
    package var markdown: String {
        (["# \(title.escaped)"] + blocks.map { $0.markdown(in: language) }).joined(separator: "\n\n") + "\n"
    }
}

extension Block {
    fileprivate func markdown(in language: Language) -> String {
        switch self {
        case .heading(let level, let text):
            String(repeating: "#", count: level) + " " + text.escaped
        case .paragraph(let text):
            text.escaped.withHardBreaks
        case .list(let points):
            points.map { "- " + $0.escaped.hanging(by: 2) }.joined(separator: "\n")
        case .steps(let points):
            points.enumerated().map { "\($0 + 1). " + $1.escaped.hanging(by: 3) }.joined(separator: "\n")
        case .table(let header, let rows):
            ([header, header.map { _ in "---" }] + rows).map { row in
                "| " + row.map(\.asCell).joined(separator: " | ") + " |"
            }.joined(separator: "\n")
        case .facts(let facts):
            facts.map { "- **\($0.label.escaped)**\(colon(in: language))\($0.value.escaped.hanging(by: 2))" }
                .joined(separator: "\n")
        case .card(let title, let blocks):
            (["**\(title.escaped)**"] + blocks.map { $0.markdown(in: language) })
                .joined(separator: "\n\n").quoted
        case .listing(let text, let syntax):
            // A fence longer than any in the text.
            text.fence + syntax + "\n" + text + "\n" + text.fence
        case .writingSpace(let prompt, let lines):
            ([prompt.escaped] + Array(repeating: String(repeating: #"\_"#, count: 40), count: lines))
                .joined(separator: "\n\n")
        }
    }
}

extension String {
    /// Without anything that CommonMark would take for markup, lists that the author wrote excepted.
    fileprivate var escaped: String {
        var escaped = ""
        var isLineStart = true
        for character in self {
            let isMarkup =
                "\\`*_[]<&".contains(character) || (isLineStart && "#>=~|".contains(character))
            if isMarkup { escaped.append("\\") }
            escaped.append(character)
            isLineStart = character == "\n" || (isLineStart && character == " ")
        }
        return escaped
    }

    /// Two blanks end a line for good, and mean nothing at the end of a paragraph or of a list's point.
    fileprivate var withHardBreaks: String {
        replacing("\n", with: "  \n").replacing("\n  \n", with: "\n\n")
    }

    fileprivate func hanging(by width: Int) -> String {
        withHardBreaks.replacing("\n", with: "\n" + String(repeating: " ", count: width))
    }

    fileprivate var asCell: String {
        escaped.replacing("|", with: "\\|").replacing("\n", with: "<br>")
    }

    /// Backquotes, more of them in a row than the text has anywhere.
    fileprivate var fence: String {
        let longest = split { $0 != "`" }.map(\.count).max() ?? 0
        return String(repeating: "`", count: max(3, longest + 1))
    }

    fileprivate var quoted: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    }
}
