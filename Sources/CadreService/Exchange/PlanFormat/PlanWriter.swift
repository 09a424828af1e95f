package import CadreKit
package import CadreModel
import Yams

/// Writes a plan as YAML, in the order of its format.
///
/// With comments, every key that a plan can have is there: those that the draft leaves out are commented out, and
/// in a list the first entry shows them.
package struct PlanWriter {
    /// The language of the comments; nil to write what the draft says and nothing else.
    private let comments: Language?

    package init(comments: Language?) {
        self.comments = comments
    }

    package func text(_ draft: PlanDraft) throws -> String {
        var members: [String: PlanValue] = [:]
        if case .mapping(let written) = draft.value { members = written }
        let lines = try PlanMappingShape.plan.keys.flatMap {
            try entry($0, members[$0.name], isAnnotated: comments != nil)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The lines of one key; none for a key without value where nothing is annotated.
    private func entry(_ key: PlanKey, _ value: PlanValue?, isAnnotated: Bool) throws -> [String] {
        guard value != nil || isAnnotated else { return [] }
        let comment = isAnnotated ? comments.map { "  # " + key.note(in: $0) } ?? "" : ""
        let lines = try body(key.shape, value, isAnnotated: isAnnotated).under("\(key.name):", comment)
        return value == nil ? lines.map { "# " + $0 } : lines
    }

    /// What stands behind a key: on its line, or on lines of their own below it.
    private func body(_ shape: PlanShape, _ value: PlanValue?, isAnnotated: Bool) throws -> Body {
        switch (shape, value) {
        case (_, .text(let text)): .inline(try scalar(text))
        case (_, .number(let number)): .inline("\(number)")
        case (_, .counts(let counts)):
            .block(try counts.sorted { $0.key < $1.key }.map { "  \(try scalar($0.key)): \($0.value)" })
        case (.list(let shape), .list(let elements)):
            .block(
                try elements.enumerated().flatMap { index, element in
                    try self.element(shape, element, isAnnotated: isAnnotated && index == 0)
                })
        case (.list(.mapping), nil):
            .block(try element(shape.element, .mapping([:]), isAnnotated: isAnnotated))
        case (.mapping, .mapping([:])): .inline("{}")
        case (.mapping(let shape), .mapping(let members)):
            .block(
                try shape.keys.flatMap { try entry($0, members[$0.name], isAnnotated: isAnnotated) }.indented)
        case (.mapping(let shape), nil):
            .block(
                try shape.keys.flatMap { try entry($0, nil, isAnnotated: isAnnotated) }.uncommented.indented)
        default: .inline("")
        }
    }

    private func element(_ shape: PlanShape, _ value: PlanValue, isAnnotated: Bool) throws -> [String] {
        guard case .mapping(let shape) = shape, case .mapping(let members) = value else {
            return try body(shape, value, isAnnotated: false).under("  -", "")
        }
        var entries = try shape.keys.map { key in
            (
                isWritten: members[key.name] != nil,
                lines: try entry(key, members[key.name], isAnnotated: isAnnotated)
            )
        }
        // The dash needs a key that is written, or it would stand before a comment.
        if let first = entries.firstIndex(where: \.isWritten) {
            entries.insert(entries.remove(at: first), at: 0)
        }
        let lines = entries.flatMap(\.lines)
        guard let first = members.isEmpty ? lines.uncommented.first : lines.first else { return ["  - {}"] }
        let rest = members.isEmpty ? Array(lines.uncommented.dropFirst()) : Array(lines.dropFirst())
        return ["  - " + first] + rest.map { "    " + $0 }
    }

    /// The text as YAML takes it on one line, quoted where it must be.
    private func scalar(_ text: String) throws -> String {
        let style: Node.Scalar.Style =
            if !text.unicodeScalars.allSatisfy(\.isVisible) {
                .doubleQuoted
            } else if [.null, .bool].contains(Resolver.default.resolveTag(of: Node(text))) {
                .singleQuoted
            } else {
                .any
            }
        let node = Node(text, Tag(.str), style)
        let written = try Yams.serialize(node: node, width: -1, allowUnicode: true)
        return written.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
    }
}

/// A value as lines of YAML.
private enum Body {
    case inline(String)
    case block([String])

    func under(_ head: String, _ comment: String) -> [String] {
        switch self {
        case .inline(let text): [(text.isEmpty ? head : "\(head) \(text)") + comment]
        case .block(let lines): [head + comment] + lines
        }
    }
}

extension Unicode.Scalar {
    /// Whether a reader sees it, so that it can stand in a file as it is.
    fileprivate var isVisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
        default: true
        }
    }
}

extension PlanKey {
    fileprivate func note(in language: Language) -> String {
        guard case .text(let words) = shape, !words.isEmpty else { return about.text(in: language) }
        let list = words.joined(separator: language == .english ? ", " : "、")
        return about.text(in: language) + (language == .english ? " One of: \(list)." : "可填：\(list)。")
    }
}

extension PlanShape {
    fileprivate var element: PlanShape {
        if case .list(let element) = self { element } else { self }
    }
}

extension [String] {
    fileprivate var indented: [String] { map { "  " + $0 } }

    /// Lines that are commented out as a whole need no mark of their own.
    fileprivate var uncommented: [String] {
        map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : $0 }
    }
}
