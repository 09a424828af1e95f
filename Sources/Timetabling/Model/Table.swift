/// A block of numbers that a search reads and writes in its innermost loop: no reference counting, no copy, bounds
/// checked in debug builds only.
struct Table<Element: BitwiseCopyable>: ~Copyable {
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ elements: [Element]) {
        count = elements.count
        base = .allocate(capacity: max(1, count))
        for (index, element) in elements.enumerated() { (base + index).initialize(to: element) }
    }

    init(repeating element: Element, count: Int) {
        self.count = count
        base = .allocate(capacity: max(1, count))
        base.initialize(repeating: element, count: count)
    }

    deinit {
        base.deallocate()
    }

    subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        set {
            assert(index >= 0 && index < count)
            base[index] = newValue
        }
    }
}

/// Lists of different lengths, one after the other.
struct Lists: ~Copyable {
    private let offsets: Table<Int32>
    private let values: Table<Int32>

    init(_ lists: [[Int]]) {
        var offsets: [Int32] = [0]
        for list in lists { offsets.append(offsets[offsets.count - 1] + Int32(list.count)) }
        self.offsets = Table(offsets)
        values = Table(lists.joined().map(Int32.init))
    }

    /// Where the values of a list are.
    func range(_ list: Int) -> Range<Int> { Int(offsets[list])..<Int(offsets[list + 1]) }

    func count(_ list: Int) -> Int { range(list).count }

    /// - Parameter index: within `range`.
    subscript(index: Int) -> Int { Int(values[index]) }

    /// One of the list's values.
    func pick(_ list: Int, _ random: inout RandomSource) -> Int32 {
        let range = range(list)
        return values[range.lowerBound + random.below(range.count)]
    }
}
