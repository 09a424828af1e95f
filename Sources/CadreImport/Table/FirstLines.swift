/// Remembers on which line of a file each value stood first.
package struct FirstLines {
    private var entries: [(key: String, line: Int)] = []
    private var positions: [UInt64: Int32] = [:]

    package init() {}

    /// The line on which the value stood before, letter case aside; nil the first time.
    package mutating func line(before line: Int, of value: String) -> Int? {
        let key = value.lowercased()
        // Hashing a whole text is the dear part of a dictionary of texts, so a cheap hash finds the candidate
        // and the texts decide; a neighbour takes the place that another text has taken.
        var hash = key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        while let position = positions[hash] {
            let first = entries[Int(position)]
            if first.key == key { return first.line }
            hash &+= 1
        }
        positions[hash] = Int32(truncatingIfNeeded: entries.count)
        entries.append((key, line))
        return nil
    }
}
