/// The stretches of a timeline in which anything can begin or go on, cut into cells of one length.
struct Cells {
    /// In minutes.
    let size: Int
    /// When each cell begins.
    let minutes: [Int]
    /// The day of each cell by the calendar of each site, counted from 0 in order of time.
    let calendars: [[Int]]
    /// The week of each day, counted from 0.
    let weeks: [Int]
    /// Five minutes by five minutes since a site's first start, nights left out: a day counts as eight hours.
    let lateness: [[Int]]
    /// Local days, in order of time, and their numbers here.
    private let days: [Int]
    private let dayNumbers: [Int: Int]
    private let weekNumbers: [Int: Int]

    init(of problem: Problem, sites: Int) {
        let size = problem.cellSize
        let spans = (0..<sites).map { problem.spans(at: $0) }
        // Each day begins with a cell in which nothing happens.
        let minutes = Set(spans.joined().flatMap { stride(from: $0.first - size, to: $0.last, by: size) })
            .sorted()
        let days = Set(spans.joined().map(\.day)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, $0) })
        let weeks = days.map(Problem.week)
        weekNumbers = Dictionary(
            uniqueKeysWithValues: Set(weeks).sorted().enumerated().map { ($1, $0) })
        self.weeks = weeks.map { [weekNumbers] in weekNumbers[$0] ?? 0 }
        self.size = size
        self.minutes = minutes
        self.days = days
        dayNumbers = numbers
        let views = spans.map { spans in
            var next = spans[...]
            var (day, first, dayCount) = (0, Int.max, 0)
            return minutes.map { minute in
                while let span = next.first, minute >= span.first {
                    dayCount += first == .max ? 0 : 1
                    (day, first) = (numbers[span.day] ?? 0, span.first)
                    next.removeFirst()
                }
                let eightHours = 8 * 12
                return (
                    day: day,
                    late: dayCount * eightHours + min(eightHours - 1, max(0, minute - min(minute, first)) / 5)
                )
            }
        }
        calendars = views.map { $0.map(\.day) }
        lateness = views.map { $0.map(\.late) }
    }

    /// The cell that begins at a minute, by bisection.
    func cell(at minute: Int) -> Int? {
        var (low, high) = (0, minutes.count)
        while low < high {
            let middle = (low + high) / 2
            if minutes[middle] < minute { low = middle + 1 } else { high = middle }
        }
        return low < minutes.count && minutes[low] == minute ? low : nil
    }

    /// Cells that anything closes a part of.
    func runs(where isClosed: (_ cell: Int, _ time: Range<Int>) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, minute) in minutes.enumerated() where isClosed(index, minute..<minute + size) {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    /// Cells in which somebody cannot be at a session of a site, for what they are engaged in: at that time, so near to
    /// it that the way is too long, or too soon after or before a session of another day.
    func closed(to diary: Diary, at site: Int, _ travel: [[Int]]) -> [Range<Int>] {
        let near = diary.limits.rest > 0 || !travel.isEmpty
        return runs { cell, time in
            diary.busy.overlaps(time)
                || near
                    && (diary.lacksWay(to: site, around: time, travel)
                        || diary.lacksRest(around: time, on: dayNumber(of: cell, at: site)))
        }
    }

    func quota(of diary: Diary) -> Model.Quota {
        var quota = Model.Quota()
        quota.perDay = diary.limits.sessionsPerDay
        quota.perWeek = diary.limits.sessionsPerWeek
        for engagement in diary.engagements {
            if let day = dayNumbers[engagement.day] { quota.onDay[day, default: 0] += 1 }
            if let week = weekNumbers[Problem.week(of: engagement.day)] {
                quota.inWeek[week, default: 0] += 1
            }
        }
        return quota
    }

    /// The model's numbers of these days, those that it has.
    func days(_ days: Set<Int>) -> Set<Int> { Set(days.compactMap { dayNumbers[$0] }) }

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

    private func dayNumber(of cell: Int, at site: Int) -> Int {
        days[calendars[site][cell]]
    }
}

extension Problem {
    /// The greatest measure that all starts and opening hours share, five minutes at least.
    fileprivate var cellSize: Int {
        let starts = sessions.flatMap(\.starts).map(\.minute)
        guard let origin = starts.min() else { return 5 }
        let hours = rooms.map(\.open) + trainers.flatMap(\.available)
        let marks = starts + Set(hours).flatMap(\.ranges).flatMap { [$0.lowerBound, $0.upperBound] }
        return max(5, marks.reduce(0) { greatestCommonDivisor($0, $1 - origin) })
    }

    /// From the first start to the last end of each day on which sessions of a site can be, in order of time.
    fileprivate func spans(at site: Int) -> [(day: Int, first: Int, last: Int)] {
        var spans: [Int: (first: Int, last: Int)] = [:]
        for session in sessions where session.site == site {
            for start in session.starts {
                let end = start.minute + session.minutes
                let span = spans[start.day] ?? (start.minute, end)
                spans[start.day] = (min(span.first, start.minute), max(span.last, end))
            }
        }
        return spans.map { (day: $0.key, first: $0.value.first, last: $0.value.last) }
            .sorted { $0.first < $1.first }
    }
}

private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? abs(one) : greatestCommonDivisor(other, one % other)
}
