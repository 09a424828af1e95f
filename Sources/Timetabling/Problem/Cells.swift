/// The stretches of a timeline in which anything can begin or go on, cut into cells of one length.
struct Cells {
    /// In minutes.
    let size: Int
    /// When each cell begins.
    let minutes: [Int]
    /// The day of each cell, counted from 0 in order of time.
    let days: [Int]
    private let numberOfDay: [Int: Int]

    init(of problem: Problem) {
        let starts = problem.sessions.flatMap { session in
            session.starts.map { (start: $0, minutes: session.minutes) }
        }
        let step = starts.reduce(0) { greatestCommonDivisor($0, $1.start.minute - starts[0].start.minute) }
        let origin = starts.map(\.start.minute).min() ?? 0
        let hours = (problem.rooms.map(\.open) + problem.trainers.map(\.available)).flatMap(\.ranges)
        size = max(
            5,
            hours.reduce(step) { size, range in
                greatestCommonDivisor(
                    greatestCommonDivisor(size, range.lowerBound - origin), range.upperBound - origin)
            })
        var (minutes, days): ([Int], [Int]) = ([], [])
        let byDay = Dictionary(grouping: starts, by: \.start.day).sorted { $0.key < $1.key }
        for (number, day) in byDay.enumerated() {
            let first = day.value.map(\.start.minute).min() ?? 0
            let last = day.value.map { $0.start.minute + $0.minutes }.max() ?? 0
            // The day begins with a cell in which nothing happens.
            let cells = stride(from: first - size, to: last, by: size).filter { $0 > minutes.last ?? .min }
            minutes += cells
            days += cells.map { _ in number }
        }
        self.minutes = minutes
        self.days = days
        numberOfDay = Dictionary(uniqueKeysWithValues: byDay.enumerated().map { ($1.key, $0) })
    }

    /// The cell that begins at a minute, by bisection.
    func cell(at minute: Int) -> Int? {
        let index = firstCell(from: minute)
        return index < minutes.count && minutes[index] == minute ? index : nil
    }

    /// Five minutes by five minutes since the first start, nights left out: a day counts as eight hours.
    var lateness: [Int] {
        let day = 8 * 12
        var firstOfDay: [Int: Int] = [:]
        return zip(minutes, days).map { minute, number in
            let first = firstOfDay[number] ?? minute
            firstOfDay[number] = first
            return number * day + min(day - 1, (minute - first) / 5)
        }
    }

    /// Cells that are not open all through, or that anything takes a part of.
    func closed(open: Intervals, busy: Intervals) -> [Range<Int>] {
        runs { !open.contains($0) || busy.overlaps($0) }
    }

    func audience(_ cohort: Problem.Cohort, busy learners: [Intervals]) -> Model.Audience {
        var audience = Model.Audience(
            closed: runs { cell in cohort.busy.overlaps(cell) || learners.contains { $0.overlaps(cell) } },
            weightPerIsolatedSession: 0)
        audience.sessionsPerDay = cohort.sessionsPerDay
        audience.sessionsOnDay = Dictionary(
            cohort.sessionsOnDay.compactMap { day, count in numberOfDay[day].map { ($0, count) } },
            uniquingKeysWith: +)
        return audience
    }

    func equipment(_ stock: Problem.Equipment) -> Model.Equipment {
        var left: [Int: Int] = [:]
        for (index, minute) in minutes.enumerated() {
            let cell = minute..<minute + size
            // Claims begin and end between cells or within them; the most that is taken at any moment counts.
            let moments = [cell.lowerBound] + stock.claims.map(\.time.lowerBound).filter(cell.contains)
            let taken =
                moments.map { moment in
                    stock.claims.filter { $0.time.contains(moment) }.reduce(0) { $0 + $1.quantity }
                }.max() ?? 0
            if taken > 0 { left[index] = max(0, stock.quantity - taken) }
        }
        return Model.Equipment(quantity: stock.quantity, left: left)
    }

    private func runs(_ isClosed: (Range<Int>) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, minute) in minutes.enumerated() where isClosed(minute..<minute + size) {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    private func firstCell(from minute: Int) -> Int {
        var (low, high) = (0, minutes.count)
        while low < high {
            let middle = (low + high) / 2
            if minutes[middle] < minute { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? abs(one) : greatestCommonDivisor(other, one % other)
}
