import CadreKit
import CadreModel
import Foundation

/// Reads questions in GIFT, Moodle's format for writing them as text (Moodle documentation, “GIFT format”).
///
/// A blank line ends a question, `// [tag:…]` above it tags it, `$CATEGORY:` begins a category.
struct GIFTReader {
    private(set) var reading = ItemReading()
    private var category: String?
    private var tags: [String] = []
    private var name: String?

    init(_ text: String) {
        var paragraph: [(number: Int, text: Substring)] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isBlank {
                // A blank line inside braces belongs to the answers, unless they are never closed.
                if paragraph.isOpen, text.closes(from: paragraph) { continue }
                read(paragraph)
                paragraph = []
            } else if !take(line, at: index + 1, before: paragraph.isEmpty) {
                paragraph.append((index + 1, line))
            }
        }
        read(paragraph)
    }

    /// Takes a comment or a command, which are no part of a question.
    private mutating func take(_ line: Substring, at number: Int, before isBetween: Bool) -> Bool {
        let line = line.drop(while: \.isWhitespace)
        if line.hasPrefix("//") {
            tags += line.matches(of: /\[tag:([^\]]+)\]/).map { String($0.output.1).trimmed }
            if let id = line.firstMatch(of: /\[id:([^\]]+)\]/) { name = String(id.output.1).trimmed }
            return true
        }
        guard isBetween, line.hasPrefix("$") else { return false }
        if let path = line.wholeMatch(of: /\$CATEGORY:\s*(.*)/) {
            category = String(path.output.1).trimmed.nonBlank?.moodleCategory
        } else {
            reading.add(.unknownCommand(String(line), line: number))
        }
        return true
    }

    private mutating func read(_ paragraph: [(number: Int, text: Substring)]) {
        guard let first = paragraph.first else { return }
        defer {
            tags = []
            name = nil
        }
        var scanner = GIFTScanner(
            paragraph.map(\.text).joined(separator: "\n"), line: first.number)
        do throws(GIFTFault) {
            guard var question = try scanner.question() else {
                reading.add(.textWithoutQuestion(line: first.number))
                return
            }
            question.take(tags: tags)
            question.category = category
            if question.name == nil { question.name = name }
            reading.add(question)
        } catch {
            reading.add(.gift(error))
        }
    }
}

/// What in a GIFT question cannot be read, and where.
struct GIFTFault: Error {
    let line: Int
    let column: Int
    let reason: LocalizedText
}

extension Substring {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension [(number: Int, text: Substring)] {
    /// Whether a brace is open at the end.
    fileprivate var isOpen: Bool {
        map(\.text).joined(separator: "\n").braceDepth > 0
    }
}

extension String {
    /// Whether the brace that is open in a paragraph closes before the next question begins.
    fileprivate func closes(from paragraph: [(number: Int, text: Substring)]) -> Bool {
        guard let last = paragraph.last else { return false }
        var isEscaped = false
        for character in self[last.text.endIndex...] {
            switch (isEscaped, character) {
            case (false, "\\"): isEscaped = true
            case (false, "}"): return true
            case (false, "{"): return false
            default: isEscaped = false
            }
        }
        return false
    }

    fileprivate var braceDepth: Int {
        var depth = 0
        var isEscaped = false
        for character in self {
            switch (isEscaped, character) {
            case (false, "\\"): isEscaped = true
            case (false, "{"): depth += 1
            case (false, "}"): depth -= 1
            default: isEscaped = false
            }
        }
        return depth
    }
}
