/// Remembers on which line of a file each value stood first.
struct FirstLines {
    private var lines: [String: Int] = [:]

    /// The line on which the value stood before, letter case aside; nil the first time.
    mutating func line(before line: Int, of value: String) -> Int? {
        let key = value.lowercased()
        if let first = lines[key] { return first }
        lines[key] = line
        return nil
    }
}
