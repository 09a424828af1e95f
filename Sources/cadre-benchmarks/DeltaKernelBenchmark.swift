import CDeltaKernel
import Foundation
import Timetabling

/// The solver's innermost loop against the same kernel in C: the same moves on an instance as large as the benchmark's
/// comp05, made by us. Both must come to the same sum.
struct DeltaKernelBenchmark {
    private let moves = 20_000_000

    func run() throws -> Figure {
        let instance = try CourseInstance(reading: Array(GeneratedCourses.text.utf8))
        let model = instance.model
        let origin = ContinuousClock.now
        let search = Search(limit: .moves(200_000), seed: 1) { ContinuousClock.now - origin }
        let places = search.run(model).places.compactMap(\.self)
        guard places.count == model.sessions.count else { throw BenchmarkError.noTimetable }
        var kernel = DeltaKernel(model, places: places)
        var sums: [Int] = []
        let own = leastTime(runs: 3) { sums.append(kernel.evaluate(moves: moves, seed: 1)) }
        let plain = CKernel(model, places)
        let reference = leastTime(runs: 3) { sums.append(plain.evaluate(moves: moves, seed: 1)) }
        let isSame = Set(sums).count == 1
        let rate = String(format: "%.1f million moves a second", Double(moves) / own / 1e6)
        return Figure(
            name: "delta of \(moves) moves", measured: own, reference: reference, bound: 1.5,
            remark: isSame ? rate : "the sums differ", isRemarkKept: isSame)
    }
}

/// A timetable as the C kernel takes it.
private struct CKernel {
    private let model: Model
    private let places: [Place]

    init(_ model: Model, _ places: [Place]) {
        self.model = model
        self.places = places
    }

    func evaluate(moves: Int, seed: UInt64) -> Int {
        let (starts, rooms) = (
            Flat(model.sessions.map(\.starts)), Flat(model.sessions.map { $0.rooms ?? [] })
        )
        let audiences = Flat(model.sessions.map(\.audiences))
        let (cells, days, roomCount) = (model.cellCount, model.dayCount, model.rooms.count)
        let (firstTrainer, firstRoom) = (model.audiences.count, model.audiences.count + model.trainers.count)
        var holder = [Int32](repeating: -1, count: (firstRoom + roomCount) * cells)
        var onDay = [Int32](repeating: 0, count: model.series.count * days)
        var inRoom = [Int32](repeating: 0, count: model.series.count * roomCount)
        for (number, place) in places.enumerated() {
            let session = model.sessions[number]
            for audience in session.audiences { holder[audience * cells + place.start] = Int32(number) }
            holder[(firstTrainer + place.trainer) * cells + place.start] = Int32(number)
            holder[(firstRoom + (place.room ?? 0)) * cells + place.start] = Int32(number)
            onDay[session.series * days + model.calendars[0][place.start]] += 1
            inRoom[session.series * roomCount + (place.room ?? 0)] += 1
        }
        let daysUsed = onDay.used(width: days)
        let roomsUsed = inRoom.used(width: roomCount)
        let start = places.map { Int32($0.start) }
        let room = places.map { Int32($0.room ?? 0) }
        let trainer = places.map { Int32($0.trainer) }
        let seatCost = model.sessions.flatMap { session in
            model.rooms.map { Int32(max(0, session.seats - $0.seats) * session.weightPerSeatShort) }
        }
        var timetable = delta_timetable()
        timetable.sessions = Int32(model.sessions.count)
        timetable.cells = Int32(cells)
        timetable.days = Int32(days)
        timetable.rooms = Int32(roomCount)
        timetable.first_trainer = Int32(firstTrainer)
        timetable.first_room = Int32(firstRoom)
        return Pointers.lend(
            [
                starts.offsets, starts.values, rooms.offsets, rooms.values, audiences.offsets,
                audiences.values,
                model.sessions.map { Int32($0.series) }, model.calendars[0].map(Int32.init),
                model.audiences.map { Int32($0.weightPerIsolatedSession) },
                model.series.map { Int32($0.days) },
                model.series.map { Int32($0.weightPerMissingDay) },
                model.series.map { Int32($0.weightPerFurtherRoom) },
                seatCost, holder, start, room, trainer, onDay, daysUsed, inRoom, roomsUsed,
            ]
        ) { table in
            timetable.start_offset = UnsafePointer(table[0])
            timetable.starts = UnsafePointer(table[1])
            timetable.room_offset = UnsafePointer(table[2])
            timetable.room_list = UnsafePointer(table[3])
            timetable.audience_offset = UnsafePointer(table[4])
            timetable.audiences = UnsafePointer(table[5])
            timetable.series = UnsafePointer(table[6])
            timetable.day_of_cell = UnsafePointer(table[7])
            timetable.isolated_weight = UnsafePointer(table[8])
            timetable.days_wanted = UnsafePointer(table[9])
            timetable.day_weight = UnsafePointer(table[10])
            timetable.room_weight = UnsafePointer(table[11])
            timetable.seat_cost = UnsafePointer(table[12])
            timetable.holder = table[13]
            timetable.start = table[14]
            timetable.room = table[15]
            timetable.trainer = table[16]
            timetable.sessions_on_day = table[17]
            timetable.days_used = table[18]
            timetable.sessions_in_room = table[19]
            timetable.rooms_used = table[20]
            return Int(delta_evaluate(&timetable, Int64(moves), seed))
        }
    }
}

private struct Flat {
    let offsets: [Int32]
    let values: [Int32]

    init(_ lists: [[Int]]) {
        offsets = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
        values = lists.joined().map(Int32.init)
    }
}

private enum Pointers {
    /// Copies of the arrays, in memory that stays where it is during `body`.
    static func lend<Value>(
        _ arrays: [[Int32]], _ body: ([UnsafeMutablePointer<Int32>]) -> Value
    ) -> Value {
        let pointers = arrays.map { array in
            let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, array.count))
            pointer.initialize(from: array, count: array.count)
            return pointer
        }
        defer { for pointer in pointers { pointer.deallocate() } }
        return body(pointers)
    }
}

extension [Int32] {
    /// How many numbers of each row are not 0.
    fileprivate func used(width: Int) -> [Int32] {
        stride(from: 0, to: count, by: Swift.max(1, width)).map { row in
            Int32(self[row..<row + width].count { $0 > 0 })
        }
    }
}
