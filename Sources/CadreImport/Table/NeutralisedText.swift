/// Text that an export kept from being read as a formula, as it was before.
///
/// The export puts one apostrophe in front of text which, after any apostrophes of its own, starts with `=`, `+`,
/// `-`, `@`, TAB, CR, LF or a full-width `＝＋－＠`. Taking one off such text undoes exactly that.
enum NeutralisedText {
    /// How many bytes at the start of a cell are the export's: 1 or 0.
    static func markLength(_ cell: UnsafeBufferPointer<UInt8>) -> Int {
        guard cell.first == UInt8(ascii: "'") else { return 0 }
        let text = cell.drop { $0 == UInt8(ascii: "'") }
        return starts.contains { text.starts(with: $0) } ? 1 : 0
    }

    private static let starts = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].map {
        Array($0.utf8)
    }
}
