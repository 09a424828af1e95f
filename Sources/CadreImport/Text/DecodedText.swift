/// A file's text as valid UTF-8 without a byte order mark and without null bytes.
///
/// A byte order mark decides the encoding. Without one the text is UTF-8 when it is valid as such, GB18030
/// otherwise.
package struct DecodedText: Sendable {
    package let bytes: [UInt8]
    package let encoding: TextEncoding

    package init(_ file: [UInt8]) throws(TextDecodingError) {
        if file.starts(with: "PK\u{3}\u{4}".utf8) { throw .workbook }
        if file.starts(with: [0xFF, 0xFE]) {
            encoding = .utf16LittleEndian
            bytes = try UTF16Text(file, lowByteFirst: true).utf8()
        } else if file.starts(with: [0xFE, 0xFF]) {
            encoding = .utf16BigEndian
            bytes = try UTF16Text(file, lowByteFirst: false).utf8()
        } else if file.starts(with: [0xEF, 0xBB, 0xBF]) {
            if let offset = file.firstInvalidUTF8 {
                throw .damaged(.utf8, offset: offset, line: file.line(at: offset))
            }
            encoding = .utf8
            bytes = Array(file.dropFirst(3))
        } else if let offset = file.firstInvalidUTF8 {
            if let zero = file.firstIndex(of: 0) {
                throw .notText(offset: zero, line: file.line(at: zero))
            }
            // Chinese in GB18030 never looks like this much UTF-8 by chance: then one byte is damaged.
            if file[..<offset].threeByteSequences >= 8 {
                throw .damaged(.utf8, offset: offset, line: file.line(at: offset))
            }
            encoding = .gb18030
            bytes = try GB18030.utf8(from: file)
        } else {
            encoding = .utf8
            bytes = file
        }
        if let zero = bytes.firstIndex(of: 0) { throw .notText(offset: zero, line: bytes.line(at: zero)) }
    }
}

extension [UInt8] {
    /// The line that a byte stands on, counted from 1; CR, LF and CRLF each end one.
    func line(at offset: Int) -> Int {
        var line = 1
        for index in 0..<Swift.min(offset, count) {
            let ends =
                self[index] == UInt8(ascii: "\n")
                || (self[index] == UInt8(ascii: "\r")
                    && (index + 1 == count || self[index + 1] != UInt8(ascii: "\n")))
            if ends { line += 1 }
        }
        return line
    }

    /// Where the bytes stop being UTF-8; nil where they are.
    var firstInvalidUTF8: Int? {
        do {
            _ = try UTF8Span(validating: span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}

extension ArraySlice<UInt8> {
    /// How many characters of valid UTF-8 take three bytes, as Chinese ones do.
    fileprivate var threeByteSequences: Int { count { $0 & 0xF0 == 0xE0 } }
}
