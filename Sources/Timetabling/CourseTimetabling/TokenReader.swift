/// The words of a text with their lines; blanks, tabs and line ends of any kind only separate.
struct TokenReader {
    struct Token {
        let text: String
        let line: Int
    }

    private var tokens: [Token] = []
    private var position = 0
    private var lastLine = 1

    init(_ bytes: some Sequence<UInt8>) {
        var word: [UInt8] = []
        var line = 1
        for byte in bytes {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                close(&word, line)
                if byte == 0x0A { line += 1 }
            } else {
                word.append(byte)
            }
        }
        close(&word, line)
        lastLine = line
    }

    private mutating func close(_ word: inout [UInt8], _ line: Int) {
        guard !word.isEmpty else { return }
        tokens.append(Token(text: String(decoding: word, as: UTF8.self), line: line))
        word.removeAll(keepingCapacity: true)
    }

    var isAtEnd: Bool { position == tokens.count }

    /// The next word; at the end of the text an error that says what was expected there.
    mutating func next(_ expected: CourseFormatError.Expectation) throws(CourseFormatError) -> Token {
        guard position < tokens.count else {
            throw CourseFormatError(line: lastLine, token: nil, expected: expected)
        }
        position += 1
        return tokens[position - 1]
    }

    /// Takes the next word if it is this one, letter case and a colon at its end apart.
    mutating func take(_ word: String) -> Bool {
        guard position < tokens.count, tokens[position].text.isHeading(word) else { return false }
        position += 1
        return true
    }

    mutating func heading(_ word: String) throws(CourseFormatError) {
        let token = try next(.word(word))
        guard token.text.isHeading(word) else { throw CourseFormatError(token, expected: .word(word)) }
    }

    mutating func number(
        _ meaning: CourseFormatError.Quantity, _ range: ClosedRange<Int>
    ) throws(CourseFormatError) -> Int {
        let expected = CourseFormatError.Expectation.number(meaning, range)
        let token = try next(expected)
        guard let number = Int(token.text), range.contains(number) else {
            throw CourseFormatError(token, expected: expected)
        }
        return number
    }
}

extension String {
    fileprivate func isHeading(_ word: String) -> Bool {
        let name = last == ":" ? String(dropLast()) : self
        return name.lowercased() == word.lowercased()
    }
}
