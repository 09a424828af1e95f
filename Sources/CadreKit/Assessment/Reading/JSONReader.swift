/// Reads JSON (RFC 8259) without giving up a digit of a number or one of two equal names, as Foundation does.
///
/// Refuses what is not UTF-8, a repeated name, a lone surrogate and more than 32 levels, with line and column.
struct JSONReader {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    /// The one value that the bytes hold; a byte order mark is passed over.
    static func value(of bytes: [UInt8]) throws(AnswerError) -> JSONValue {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if let line = lines.firstIndex(where: { String(validating: $0, as: UTF8.self) == nil }) {
            throw .notUTF8(line: line + 1)
        }
        var reader = JSONReader(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
        let value = try reader.value()
        guard reader.next() == nil else { throw reader.expected(.endOfText) }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func value() throws(AnswerError) -> JSONValue {
        switch next() {
        case "{": try nested { reader throws(AnswerError) in .object(try reader.members()) }
        case "[": try nested { reader throws(AnswerError) in .array(try reader.elements()) }
        case "\"": .scalar(try string())
        case "t": .scalar(try word("true"))
        case "f": .scalar(try word("false"))
        case "n": try null()
        case "-", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9": .scalar(try number())
        default: throw expected(.value)
        }
    }

    private mutating func nested(
        _ read: (inout JSONReader) throws(AnswerError) -> JSONValue
    ) throws(AnswerError) -> JSONValue {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 32 else { throw error(.tooDeep) }
        return try read(&self)
    }

    private mutating func members() throws(AnswerError) -> [(name: String, value: JSONValue)] {
        var members: [(name: String, value: JSONValue)] = []
        var names: Set<String> = []
        position += 1
        if take("}") { return [] }
        repeat {
            guard next() == "\"" else { throw expected(.name) }
            let start = position
            let name = try string()
            guard names.insert(name).inserted else { throw error(.repeated(name), at: start) }
            guard take(":") else { throw expected(.colon) }
            members.append((name, try value()))
        } while take(",")
        guard take("}") else { throw expected(.commaOrBrace) }
        return members
    }

    private mutating func elements() throws(AnswerError) -> [JSONValue] {
        var elements: [JSONValue] = []
        position += 1
        if take("]") { return [] }
        repeat { elements.append(try value()) } while take(",")
        guard take("]") else { throw expected(.commaOrBracket) }
        return elements
    }

    private mutating func null() throws(AnswerError) -> JSONValue {
        _ = try word("null")
        return .null
    }

    private mutating func word(_ word: String) throws(AnswerError) -> String {
        guard bytes[position...].starts(with: word.utf8) else { throw expected(.value) }
        position += word.utf8.count
        return word
    }

    private mutating func number() throws(AnswerError) -> String {
        let rest = String(decoding: bytes[position...].prefix { $0.isPartOfNumber }, as: UTF8.self)
        guard rest.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else {
            throw expected(.number)
        }
        position += rest.utf8.count
        return rest
    }
}

extension JSONReader {
    private mutating func string() throws(AnswerError) -> String {
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let start = position
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let character = escaped() else { throw error(.badEscape, at: start) }
                text.append(contentsOf: String(character).utf8)
            case ..<0x20:
                throw error(.controlCharacter, at: start)
            default:
                text.append(byte)
            }
        }
        throw expected(.closingQuote)
    }

    /// The character that a backslash has announced; nil when there is no such escape.
    private mutating func escaped() -> Unicode.Scalar? {
        guard position < bytes.count else { return nil }
        defer { position += 1 }
        switch Unicode.Scalar(bytes[position]) {
        case "\"": return "\""
        case "\\": return "\\"
        case "/": return "/"
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u": return escapedScalar()
        default: return nil
        }
    }

    /// Reads four hexadecimal digits, and four more when they are half of a pair; stays on the last of them.
    private mutating func escapedScalar() -> Unicode.Scalar? {
        guard let first = codeUnit() else { return nil }
        guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
        guard bytes[(position + 1)...].starts(with: #"\u"#.utf8) else { return nil }
        position += 2
        guard let second = codeUnit(), UTF16.isTrailSurrogate(second) else { return nil }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private mutating func codeUnit() -> UInt16? {
        let digits = bytes[(position + 1)...].prefix(4)
        position += digits.count
        guard digits.count == 4, digits.allSatisfy(\.isHexDigit) else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    /// The next byte that is not white space, which stays to be read.
    private mutating func next() -> Unicode.Scalar? {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
        return position < bytes.count ? Unicode.Scalar(bytes[position]) : nil
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard next() == mark else { return false }
        position += 1
        return true
    }

    private func expected(_ what: JSONExpectation) -> AnswerError { error(.expected(what), at: position) }

    private func error(_ reason: JSONMistake, at offset: Int? = nil) -> AnswerError {
        let before = bytes[..<min(offset ?? position, bytes.count)]
        let line = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let column = String(decoding: line.last ?? [], as: UTF8.self)
        return .notJSON(line: line.count, column: column.count + 1, reason: reason.words)
    }
}

extension UInt8 {
    fileprivate var isPartOfNumber: Bool {
        switch Unicode.Scalar(self) {
        case "0"..."9", "-", "+", ".", "e", "E": true
        default: false
        }
    }

    fileprivate var isHexDigit: Bool { Character(Unicode.Scalar(self)).isHexDigit }
}
