/// Keeps text from being run as a formula: an apostrophe goes in front of what a spreadsheet would evaluate.
///
/// Text needs the mark when, after any apostrophes of its own, it starts with `=`, `+`, `-`, `@`, TAB, CR, LF or
/// the full-width form of one of the four signs (OWASP, “CSV Injection”). Counting a text's own apostrophes makes
/// the guard reversible: a reader takes one apostrophe off any text that needs the mark by this rule and has one.
enum FormulaGuard {
    static let mark = UInt8(ascii: "'")

    static func isNeeded(for text: UnsafeRawBufferPointer) -> Bool {
        guard let first = text.first, first <= UInt8(ascii: "@") || first == fullWidthLead else {
            return false
        }
        guard let start = text.firstIndex(where: { $0 != mark }) else { return false }
        switch text[start] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            return true
        case fullWidthLead:
            return fullWidthSigns.contains { text[start...].starts(with: $0) }
        default:
            return false
        }
    }

    private static let fullWidthLead: UInt8 = 0xEF
    private static let fullWidthSigns = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }
}
