package import CadreKit

/// What people call a thing in commands and files: `SM-2026-1`, `BJ-101`. Upper and lower case are alike.
///
/// Letters of any script, digits, `-`, `_`, `.` and `/`; 1 to 40 characters.
package struct Code: Sendable, Hashable, Codable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) throws(CodeError) {
        guard !text.isEmpty, text.count <= 40, text.unicodeScalars.allSatisfy(Self.isAllowed) else {
            throw CodeError.malformed(text)
        }
        self.text = text
    }

    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || "-_./".unicodeScalars.contains(scalar)
    }

    package var description: String { text }

    package init(from decoder: any Decoder) throws {
        try self.init(String(from: decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        try text.encode(to: encoder)
    }

    package static func == (one: Self, other: Self) -> Bool {
        one.text.lowercased() == other.text.lowercased()
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(text.lowercased())
    }
}

/// A code that breaks the rule for codes.
package enum CodeError: ExplainedError, Equatable {
    case malformed(String)

    package var explanation: LocalizedText {
        switch self {
        case .malformed(let text):
            LocalizedText(
                en: "“\(text)” is not a code: use 1 to 40 letters, digits, “-”, “_”, “.” or “/”",
                zhHans: "“\(text)”不能用作编号：请使用 1 至 40 个字母、数字或“-”“_”“.”“/”")
        }
    }
}
