/// The shape of an e-mail address, as far as it can be judged without sending to it.
enum EmailAddress {
    /// True for one `@` with a local part of at most 64 bytes before it and a domain of two or more labels behind,
    /// without blanks, quotes or separators; letters of any script count, at most 254 bytes in all.
    static func isWellFormed(_ text: String) -> Bool {
        guard text.utf8.count <= 254, let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) else {
            return false
        }
        return isLocalPart(text.utf8[..<at]) && isDomain(text.utf8[text.utf8.index(after: at)...])
    }

    private static func isLocalPart(_ part: Substring.UTF8View) -> Bool {
        guard (1...64).contains(part.count), part.last != dot else { return false }
        var previous = dot
        for byte in part {
            guard isLetterOrDigit(byte) || isMark(byte) || (byte == dot && previous != dot) else {
                return false
            }
            previous = byte
        }
        return true
    }

    private static func isDomain(_ part: Substring.UTF8View) -> Bool {
        var labels = 1
        var length = 0
        var previous = dot
        for byte in part {
            if byte == dot {
                guard length > 0, previous != hyphen else { return false }
                labels += 1
                length = 0
            } else {
                guard isLetterOrDigit(byte) || (byte == hyphen && length > 0), length < 63 else {
                    return false
                }
                length += 1
            }
            previous = byte
        }
        return labels >= 2 && length > 0 && previous != hyphen
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }

    /// The signs of RFC 5322's `atext`.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            hyphen,
            UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^")...UInt8(ascii: "`"),
            UInt8(ascii: "{")...UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static let hyphen = UInt8(ascii: "-")
    private static let dot = UInt8(ascii: ".")
}
