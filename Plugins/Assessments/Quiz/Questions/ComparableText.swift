import Foundation

/// A text as short answers are compared: without regard to case, width, spaces, invisible characters and
/// surrounding punctuation.
///
/// The mapping is that of Unicode's NFKC_Casefold (The Unicode Standard, section 3.13): compatibility
/// composition, case folding, default-ignorable characters removed. Signs that carry meaning stay (`C#`, `-5`, `50%`).
struct ComparableText: Equatable {
    private let text: String

    init(_ text: String) {
        let folded = text.precomposedStringWithCompatibilityMapping
            // Upper case first: "ß" and "ss", "ς" and "σ" meet only there.
            .uppercased().lowercased()
            .precomposedStringWithCompatibilityMapping
        let visible = folded.unicodeScalars.filter {
            !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
        }
        let bare = visible.trimming(while: \.isSurrounding)
        self.text = String(String.UnicodeScalarView(bare.isEmpty ? visible[...] : bare))
    }

    var isBlank: Bool { text.isEmpty }
}

extension Unicode.Scalar {
    fileprivate var isSurrounding: Bool {
        switch properties.generalCategory {
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: true
        default: Self.sentenceMarks.contains(self)
        }
    }

    private static let sentenceMarks = Set<Unicode.Scalar>(#".,;:!?"'。、·"#.unicodeScalars)
}

extension String.UnicodeScalarView {
    fileprivate func trimming(while isDropped: (Element) -> Bool) -> SubSequence {
        let start = self[...].drop(while: isDropped)
        let kept = start.lastIndex { !isDropped($0) }
        return kept.map { start[...$0] } ?? start
    }
}
