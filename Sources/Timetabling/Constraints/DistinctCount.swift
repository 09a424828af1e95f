/// How many different days, rooms or trainers each series uses, kept up as sessions come and go.
struct DistinctCount: ~Copyable {
    private let width: Int
    /// Sessions by series and value.
    private var sessions: Table<Int32>
    private var distinct: Table<Int32>

    /// - Parameters:
    ///   - values: how many days, rooms or trainers there are.
    ///   - known: those that each series has already.
    init(series: Int, values: Int, known: [Set<Int>] = []) {
        width = values
        sessions = Table(repeating: 0, count: series * values)
        distinct = Table(repeating: 0, count: series)
        for (number, known) in known.enumerated() {
            for value in known { add(value, to: number) }
        }
    }

    @inline(__always)
    func isNew(_ value: Int, to series: Int) -> Bool { sessions[series * width + value] == 0 }

    @inline(__always)
    func count(of series: Int) -> Int32 { distinct[series] }

    @inline(__always)
    mutating func add(_ value: Int, to series: Int) {
        let index = series * width + value
        if sessions[index] == 0 { distinct[series] += 1 }
        sessions[index] += 1
    }

    @inline(__always)
    mutating func remove(_ value: Int, from series: Int) {
        let index = series * width + value
        sessions[index] -= 1
        if sessions[index] == 0 { distinct[series] -= 1 }
    }
}
