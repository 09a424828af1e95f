package import CadreKit

/// A text with structure in one language, which a terminal, a page and a sheet of paper each show in their own way.
package struct Document: Sendable, Hashable {
    package let title: String
    package let language: Language
    package let blocks: [Block]

    package init(title: String, in language: Language, blocks: [Block]) {
        self.title = title
        self.language = language
        self.blocks = blocks
    }
}

/// A piece of a document.
package indirect enum Block: Sendable, Hashable {
    /// Level 2 is a chapter, 3 a section, 4 a step; the title is level 1.
    case heading(Int, String)
    /// Line breaks within the text are kept.
    case paragraph(String)
    case list([String])
    case steps([String])
    /// Every row has as many cells as the header.
    case table(header: [String], rows: [[String]])
    /// Labels with their values.
    case facts([Fact])
    /// Something to be cut out or set apart, such as a role's card.
    case card(title: String, [Block])
    /// Text to be shown letter by letter, with what it is written in: `yaml`.
    case listing(String, syntax: String)
    /// Room to write in.
    case writingSpace(prompt: String, lines: Int)
}

/// One label with its value.
package struct Fact: Sendable, Hashable {
    package let label: String
    package let value: String

    package init(_ label: String, _ value: String) {
        self.label = label
        self.value = value
    }
}
