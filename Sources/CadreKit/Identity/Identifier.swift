/// The stable name of something that code declares: a module, a unit, an objective, an item.
///
/// An identifier matches `^[a-z][a-z0-9-]*$`, at most 64 characters. Text from outside goes through the
/// throwing initialiser; a literal in a plug-in's source that breaks the rule stops the program at once,
/// naming the literal.
public struct Identifier<Subject>: Sendable, Hashable {
    public let text: String

    public init(_ text: String) throws(IdentifierError) {
        guard isWellFormedIdentifier(text) else { throw IdentifierError.malformed(text) }
        self.text = text
    }
}

extension Identifier: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard isWellFormedIdentifier(text) else {
            fatalError(IdentifierError.malformed(text).explanation.en)
        }
        self.text = text
    }
}

extension Identifier: Comparable {
    public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

extension Identifier: CustomStringConvertible {
    public var description: String { text }
}

extension Identifier: Codable, CodingKeyRepresentable {
    public init(from decoder: any Decoder) throws {
        try self.init(String(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try text.encode(to: encoder)
    }

    public var codingKey: any CodingKey { IdentifierKey(stringValue: text) }

    public init?(codingKey: some CodingKey) {
        try? self.init(codingKey.stringValue)
    }
}

/// An identifier that breaks the rule it is held to.
public enum IdentifierError: ExplainedError, Equatable {
    case malformed(String)

    public var explanation: LocalizedText {
        switch self {
        case .malformed(let text):
            LocalizedText(
                en: """
                    “\(text)” is not an identifier: use lower-case letters, digits and hyphens, a letter \
                    first, at most 64 characters
                    """,
                zhHans: "“\(text)”不是合法的标识：请使用小写字母、数字和连字符，以字母开头，最多 64 个字符")
        }
    }
}

private struct IdentifierKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

private func isWellFormedIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 64 else { return false }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return letters.contains(first)
        && text.utf8.allSatisfy { letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-") }
}
