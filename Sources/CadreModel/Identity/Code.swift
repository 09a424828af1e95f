package import CadreKit
import Foundation

/// What people call a thing in commands and files: `SM-2026-1`, `BJ-101`. Upper and lower case are alike.
///
/// Letters of any script, digits, `-`, `_`, `.` and `/`; 1 to 40 characters. The text is in normal form C, letters
/// beyond ASCII in lower case: the database tells only those of ASCII to be alike in both cases.
package struct Code: Sendable, Hashable, Codable, CustomStringConvertible {
    package let text: String

    package init(_ typed: String) throws(CodeError) {
        let text = Self.normalised(typed)
        guard !text.isEmpty, text.count <= 40, text.unicodeScalars.allSatisfy(Self.isAllowed) else {
            throw CodeError.malformed(typed)
        }
        self.text = text
    }

    private static func normalised(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.isASCII {
                scalars.append(scalar)
            } else {
                scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(scalars).precomposedStringWithCanonicalMapping
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
