import CadreKit

extension Document {
    /// The document for a terminal: headings underlined, tables aligned by display width.
    package var plainText: String {
        ([title + "\n" + title.underline("=")] + blocks.map { $0.plainText(in: language) }).joined(
            separator: "\n\n") + "\n"
    }
}

extension Block {
    fileprivate func plainText(in language: Language) -> String {
        switch self {
        case .heading(2, let text): "\n" + text + "\n" + text.underline("-")
        case .heading(_, let text): text
        case .paragraph(let text): text
        case .list(let points): points.map { "- " + $0.hanging(by: 2) }.joined(separator: "\n")
        case .steps(let points):
            points.enumerated().map { "\($0 + 1). " + $1.hanging(by: 3) }.joined(separator: "\n")
        case .table(let header, let rows): aligned(header, rows, colon(in: language))
        case .facts(let facts):
            facts.map { $0.label + colon(in: language) + $0.value }.joined(separator: "\n")
        case .card(let title, let blocks):
            ([title] + blocks.map { $0.plainText(in: language) }).joined(separator: "\n\n").indented(
                by: "  | ")
        case .listing(let text, _): text.indented(by: "    ")
        case .writingSpace(let prompt, let lines):
            ([prompt] + Array(repeating: String(repeating: "_", count: 60), count: lines))
                .joined(separator: "\n")
        }
    }
}

/// Columns side by side while they fit; wide rows as entries, the first cell above the others with their headings.
private func aligned(_ header: [String], _ rows: [[String]], _ colon: String) -> String {
    let table = TextTable(header: header, rows: rows)
    let isFlat = !rows.joined().contains { $0.contains("\n") }
    guard isFlat, table.width <= 110 else {
        return rows.map { row in
            let others = zip(header, row).dropFirst().filter { !$1.isEmpty }
            return (["- \(row.first ?? "")"] + others.map { "  \($0)\(colon)\($1.hanging(by: 4))" })
                .joined(separator: "\n")
        }.joined(separator: "\n")
    }
    return table.text
}

extension String {
    fileprivate func underline(_ mark: String) -> String { String(repeating: mark, count: displayWidth) }

    fileprivate func hanging(by width: Int) -> String {
        replacing("\n", with: "\n" + String(repeating: " ", count: width))
    }

    fileprivate func indented(by margin: String) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }.joined(separator: "\n")
    }
}
