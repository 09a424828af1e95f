/// Where a cell stands among a file's bytes, quotes included.
struct CSVCell {
    let start: Int
    let end: Int
    let quoting: Quoting

    enum Quoting: UInt8 {
        case none
        case plain
        /// Quotes that hold doubled quotes.
        case doubled
    }

    /// The bytes between the quotes.
    var content: Range<Int> { quoting == .none ? start..<end : start + 1..<end - 1 }
}
