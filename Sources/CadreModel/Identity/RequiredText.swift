package import CadreKit
import Foundation

extension String {
    /// The text in normal form C, without blanks around it.
    ///
    /// - Throws: `RequiredTextError` when nothing is left, or when something in it cannot be seen; `what` names the
    ///   thing that needs it.
    package func required(for what: LocalizedText) throws(RequiredTextError) -> String {
        var text = Substring(precomposedStringWithCanonicalMapping)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        if let scalar = String(text).firstInvisible { throw .invisible(what, scalar) }
        guard !text.isEmpty else { throw .empty(what) }
        return String(text)
    }

    /// The first character that nobody can see and that makes two equal-looking names differ, or that a terminal
    /// would obey: controls, line breaks, zero-width and direction marks. Nil for names of any script and for emoji,
    /// whose joiners stand between letters or pictures.
    package var firstInvisible: Unicode.Scalar? {
        guard !unicodeScalars.allSatisfy(\.isPlainlyVisible) else { return nil }
        let scalars = Array(unicodeScalars)
        return scalars.indices.first { place in
            let scalar = scalars[place]
            guard !scalar.isPlainlyVisible, scalar.isInvisible else { return false }
            let before = place > 0 ? scalars[place - 1] : nil
            let after = place + 1 < scalars.count ? scalars[place + 1] : nil
            return !scalar.joins(before, after)
        }.map { scalars[$0] }
    }
}

extension Unicode.Scalar {
    /// At a glance, for most letters there are.
    fileprivate var isPlainlyVisible: Bool {
        switch value {
        case 0x20...0x7E, 0xC0...0x2FF, 0x4E00...0x9FFF: true
        default: false
        }
    }

    fileprivate var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format, .unassigned, .privateUse: true
        default: properties.isDefaultIgnorableCodePoint
        }
    }

    /// Joiners belong into Persian and Indic words and into emoji, variation selectors behind what they vary.
    fileprivate func joins(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
        switch value {
        case 0x200C, 0x200D:
            (before?.takesJoiners ?? false) && (after?.takesJoiners ?? false)
        case 0xFE00...0xFE0F: before != nil
        default: false
        }
    }

    private var takesJoiners: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: !isASCII && (properties.isAlphabetic || properties.isEmoji)
        }
    }

    /// `U+200B`.
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// A name or title that was left empty, or holds something that cannot be seen.
package enum RequiredTextError: ExplainedError, Equatable {
    case empty(LocalizedText)
    case invisible(LocalizedText, Unicode.Scalar)

    package var explanation: LocalizedText {
        switch self {
        case .empty(let what): LocalizedText(en: "\(what.en) needs a name", zhHans: "\(what.zhHans)的名称不能为空")
        case .invisible(let what, let scalar):
            LocalizedText(
                en: "\(what.en) has a name with an invisible character in it (\(scalar.codePoint))",
                zhHans: "\(what.zhHans)的名称中含有看不见的字符（\(scalar.codePoint)）")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .empty: nil
        case .invisible: LocalizedText(en: "type the name anew", zhHans: "请重新输入该名称")
        }
    }
}
