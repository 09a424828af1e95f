import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

/// What else a session could do, held against trying every move.
struct SessionOptionsTests {
    @Test(arguments: [false, true])
    func listsExactlyTheMovesThatNothingStandsAgainst(isPublished: Bool) throws {
        let department = try Department.withTwoCohortsAtOnce()
        let code = try Code("SM-2026-1/2")
        if !isPublished {
            // A draft beside published ones; its own cohort's other sessions are drafts too.
            try department.addCohort("SM-2026-3")
            try department.makeSchedule("SM-2026-3")
        }
        let session = isPublished ? code : try Code("SM-2026-3/1")
        let first = try #require(Day("2026-03-02"))
        let last = first.adding(days: 2)
        let options = try department.service.options(for: session, from: first, to: last, atMost: 1000)
        let listed = Set(
            options.map { "\($0.time.day) \($0.time.start) \($0.room?.text ?? "") \($0.trainer.code)" })
        #expect(listed.count == options.count)
        #expect(!listed.isEmpty)

        let cohort = isPublished ? "SM-2026-1" : "SM-2026-3"
        let present = try #require(department.schedule(cohort).first { $0.code == session })
        var possible: Set<String> = []
        for day in first.daysSinceEpoch...last.daysSinceEpoch {
            for minute in stride(from: 8 * 60, to: 18 * 60, by: 30) {
                let start = try #require(ClockTime(minuteOfDay: minute))
                for (room, trainer) in [
                    ("BJ-101", "T1"), ("BJ-101", "T2"), ("BJ-102", "T1"), ("BJ-102", "T2"),
                ] {
                    let move = SessionMove(
                        session, day: Day(daysSinceEpoch: day), start: start, room: try Code(room),
                        trainer: try Code(trainer))
                    let moved = try? department.service.moveSessions([move], by: department.coordinator)
                    if moved != nil {
                        // A draft claims nothing, so that moving it there says nothing of who is there already.
                        let isFree = isPublished ? true : try department.isFree(session)
                        if isFree {
                            possible.insert("\(Day(daysSinceEpoch: day)) \(start) \(room) \(trainer)")
                        }
                    }
                }
            }
        }
        possible.remove(
            "\(present.time.day) \(present.time.start) \(present.rooms) \(present.trainers == "陈讲师" ? "T1" : "T2")"
        )
        #expect(listed == possible)
    }

    @Test func putsFewAndEarlyChangesFirst() throws {
        let department = try Department()
        try department.makeSchedule()
        let options = try department.service.options(for: Code("SM-2026-1/2"), atMost: 1000)
        #expect(options.map(\.difference) == options.map(\.difference).sorted())
        #expect(options.first?.changes.count == 1)
        #expect(options.first?.changes.contains(.time) == false)
    }

    @Test func refusesASessionThatIsOver() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        try department.service.cancelSession(Code("SM-2026-1/1"), reason: nil, by: department.coordinator)
        #expect(throws: ScheduleError.self) { try department.service.options(for: Code("SM-2026-1/1")) }
    }
}

extension Department {
    /// Whether a draft is where nobody and nothing is claimed, and no other draft of its cohort is.
    fileprivate func isFree(_ code: Code) throws -> Bool {
        try service.store.read { records in
            guard let session = try records.session(code) else { return false }
            let others = try records.sessions(of: session.cohorts[0]).filter {
                $0.code != code && $0.status == .draft
            }.flatMap(\.bookings)
            return try session.bookings.allSatisfy { wanted in
                if case .equipment = wanted.resource { return true }
                return try records.bookings(against: wanted).isEmpty
                    && !others.contains {
                        $0.resource == wanted.resource && $0.from < wanted.to && wanted.from < $0.to
                    }
            }
        }
    }
}
