/// Who and what is taken when.
///
/// A resource has one session in a cell or none: the hard rule that nobody and nothing is in two places at once.
struct Board: ~Copyable {
    let layout: Layout
    /// The session that has a resource in a cell, resource by resource; `free`, or `closed` where none may.
    private(set) var holder: Table<Int32>
    private(set) var spot: Table<Spot>

    static let free: Int32 = -1
    static let closed: Int32 = -2

    init(_ model: Model) {
        layout = Layout(model)
        holder = Table(repeating: Self.free, count: layout.resourceCount * layout.cellCount)
        spot = Table(repeating: .nowhere, count: layout.sessionCount)
        close(model.audiences.map(\.closed), from: 0)
        close(model.trainers.map(\.closed), from: layout.firstTrainer)
        close(model.rooms.map(\.closed), from: layout.firstRoom)
    }

    func isPlaced(_ session: Int) -> Bool { spot[session].start >= 0 }

    /// The session that a resource has in a cell.
    @inline(__always)
    func holder(_ resource: Int, at cell: Int) -> Int32 { holder[resource * layout.cellCount + cell] }

    @inline(__always)
    func cells(of session: Int, at spot: Spot) -> Range<Int> {
        Int(spot.start)..<Int(spot.start + layout.length[session])
    }

    @inline(__always)
    mutating func place(_ session: Int, at spot: Spot) {
        set(Int32(session), for: session, at: spot)
        self.spot[session] = spot
    }

    @inline(__always)
    mutating func lift(_ session: Int) {
        set(Self.free, for: session, at: spot[session])
        spot[session] = .nowhere
    }

    /// Hears of whoever has a resource that the session would take there; ends at the first `false`.
    ///
    /// - Returns: whether it heard of all of them.
    @inline(__always)
    func forEachHolder(of session: Int, at spot: Spot, _ body: (Int32) -> Bool) -> Bool {
        for cell in cells(of: session, at: spot) {
            for index in layout.audiences.range(session) {
                let other = holder[layout.audiences[index] * layout.cellCount + cell]
                if other != Self.free, !body(other) { return false }
            }
            let colleague = holder[(layout.firstTrainer + Int(spot.trainer)) * layout.cellCount + cell]
            if colleague != Self.free, !body(colleague) { return false }
            if spot.room >= 0 {
                let occupant = holder[(layout.firstRoom + Int(spot.room)) * layout.cellCount + cell]
                if occupant != Self.free, !body(occupant) { return false }
            }
        }
        return true
    }

    /// Hears of everybody who would be there, as resources; ends at the first `false`.
    ///
    /// - Returns: whether it heard of all of them.
    func forEachPerson(of session: Int, at spot: Spot, _ body: (_ resource: Int) -> Bool) -> Bool {
        for index in layout.audiences.range(session) where !body(layout.audiences[index]) { return false }
        return body(layout.firstTrainer + Int(spot.trainer))
    }

    /// Hears of a resource's sessions that end or begin less than so many minutes before or after; ends at the first
    /// `false`.
    ///
    /// - Returns: whether it heard of all of them.
    func forEachNeighbour(
        of resource: Int, within minutes: Int32, of session: Int, at spot: Spot,
        _ body: (_ other: Int, _ gap: Int32) -> Bool
    ) -> Bool {
        let begin = layout.minuteOfCell[Int(spot.start)]
        var cell = Int(spot.start) - 1
        while cell >= 0, begin - layout.minuteOfCell[cell + 1] < minutes {
            let other = Int(holder(resource, at: cell))
            if other >= 0 {
                let gap = begin - layout.end(of: other, at: self.spot[other])
                if gap < minutes, !body(other, gap) { return false }
            }
            cell -= 1
        }
        let end = layout.end(of: session, at: spot)
        cell = cells(of: session, at: spot).upperBound
        while cell < layout.cellCount, layout.minuteOfCell[cell] - end < minutes {
            let other = Int(holder(resource, at: cell))
            if other >= 0 {
                let gap = layout.minuteOfCell[Int(self.spot[other].start)] - end
                if !body(other, gap) { return false }
            }
            cell += 1
        }
        return true
    }

    @inline(__always)
    func isFree(_ session: Int, at spot: Spot) -> Bool { forEachHolder(of: session, at: spot) { _ in false } }

    @inline(__always)
    private mutating func set(_ value: Int32, for session: Int, at spot: Spot) {
        let cells = layout.cellCount
        for cell in self.cells(of: session, at: spot) {
            for index in layout.audiences.range(session) {
                holder[layout.audiences[index] * cells + cell] = value
            }
            holder[(layout.firstTrainer + Int(spot.trainer)) * cells + cell] = value
            if spot.room >= 0 { holder[(layout.firstRoom + Int(spot.room)) * cells + cell] = value }
        }
    }

    private mutating func close(_ ranges: [[Range<Int>]], from first: Int) {
        for (number, ranges) in ranges.enumerated() {
            for cell in ranges.joined() { holder[(first + number) * layout.cellCount + cell] = Self.closed }
        }
    }
}

/// A place as the innermost loop holds it; -1 stands for no room, and for no place at all.
struct Spot: Equatable, BitwiseCopyable {
    var start: Int32
    var room: Int32
    var trainer: Int32

    static let nowhere = Spot(start: -1, room: -1, trainer: -1)
}
