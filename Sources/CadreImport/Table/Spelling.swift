/// Compares words that people type in headings and cells.
enum Spelling {
    /// The word's letters and digits alone, in lower case and half width: “E-mail *” and “ｅｍａｉｌ” are one word.
    static func folded(_ word: String) -> String {
        var letters = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
            let half = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
            guard half.properties.isAlphabetic || half.properties.numericType != nil else { continue }
            letters.append(contentsOf: half.properties.lowercaseMapping.unicodeScalars)
        }
        return String(letters)
    }

    /// Without the blanks at both ends, ideographic and no-break spaces included; nil when nothing is left.
    static func trimmed(_ text: String) -> String? {
        guard mayHaveBlankEnds(text) else { return text }
        let start = text.unicodeScalars.drop { $0.properties.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return nil }
        return String(start[...end])
    }

    /// False at a glance for most cells: the white space beyond ASCII starts with one of four bytes, and letters
    /// and Chinese characters with others.
    private static func mayHaveBlankEnds(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last else { return true }
            if mayStartBlank(first) { return true }
            guard last >= 0x80 else { return mayStartBlank(last) }
            return bytes.suffix(3).contains { $0 >= 0xC0 && mayStartBlank($0) }
        }
    }

    private static func mayStartBlank(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || byte == 0xC2 || (0xE1...0xE3).contains(byte)
    }
}
