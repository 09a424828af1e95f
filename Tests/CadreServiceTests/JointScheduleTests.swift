import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

/// Cohorts planned together, and drafts that stay where they are.
struct JointScheduleTests {
    private static let codes = ["SM-2026-1", "SM-2026-2", "SM-2026-3"]

    private static func department() throws -> Department {
        let department = try Department()
        for code in codes.dropFirst() { try department.addCohort(code) }
        return department
    }

    private func plan(_ department: Department, isKeeping: Bool = false) throws {
        _ = try department.service.makeSchedule(
            for: Self.codes.map { try Code($0) }, isKeeping: isKeeping, by: department.coordinator)
    }

    @Test func plansCohortsTogetherWithoutAClash() throws {
        let department = try Self.department()
        try plan(department)
        // Publishing claims what each needs, and would refuse a double booking.
        for code in Self.codes { try department.publish(code) }
        #expect(try department.bookings().count == 24)
    }

    @Test func plansAllOrNone() throws {
        let department = try Self.department()
        // Two trainers and two rooms: on one day there is room for two of the three cohorts.
        let day = department.cohort.startsOn
        let error = #expect(throws: ScheduleError.self) {
            try department.service.makeSchedule(
                for: Self.codes.map { try Code($0) }, from: day, to: day, by: department.coordinator)
        }
        guard case .noPlace(_, _, _, _, let reasons) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!reasons.isEmpty)
        for code in Self.codes { #expect(try department.schedule(code).isEmpty) }
    }

    @Test func letsNoLearnerOfTwoCohortsBeInTwoPlaces() throws {
        let department = try Self.department()
        for code in Self.codes {
            _ = try department.service.enrol(["E1"], in: Code(code), by: department.coordinator)
        }
        try plan(department)
        let times = try Self.codes.flatMap { try department.schedule($0) }.map(\.time)
            .sorted { $0.startsAt < $1.startsAt }
        for (one, next) in zip(times, times.dropFirst()) { #expect(one.endsAt <= next.startsAt) }
    }

    @Test func keepsTheTrainerWhoLearnsOutOfOtherClassrooms() throws {
        let department = try Self.department()
        _ = try department.service.enrol(["E11"], in: Code("SM-2026-2"), by: department.coordinator)
        try plan(department)
        let learning = try department.schedule("SM-2026-2")
        #expect(learning.allSatisfy { $0.trainers == "林讲师" })
        for session in try ["SM-2026-1", "SM-2026-3"].flatMap({ try department.schedule($0) })
        where session.trainers == "陈讲师" {
            #expect(
                learning.allSatisfy {
                    $0.time.endsAt <= session.time.startsAt || session.time.endsAt <= $0.time.startsAt
                })
        }
    }

    @Test func keepsDraftsWhereTheyAreIfTheyCanBe() throws {
        let department = try Self.department()
        try plan(department)
        // By hand a week later than need be.
        try department.move(
            SessionMove(Code("SM-2026-2/1"), day: Day("2026-03-09")),
            SessionMove(Code("SM-2026-2/2"), day: Day("2026-03-10")))
        let before = try Self.codes.flatMap { try department.schedule($0) }.map(\.slot)
        try plan(department, isKeeping: true)
        #expect(try Self.codes.flatMap { try department.schedule($0) }.map(\.slot) == before)
        try plan(department)
        #expect(try Self.codes.flatMap { try department.schedule($0) }.map(\.slot) != before)
    }

    @Test func leavesPinnedDraftsAlone() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.move(SessionMove(Code("SM-2026-1/2"), day: Day("2026-03-09")))
        try department.service.pinSessions(
            [Code("SM-2026-1/2")], isPinned: true, by: department.coordinator)
        let sessions = try department.makeSchedule()
        #expect(sessions.map(\.isPinned) == [false, true])
        #expect(sessions.last?.time.day == Day("2026-03-09"))
    }

    @Test func saysThatNothingIsLeftWhereAllIsPinned() throws {
        let department = try Department()
        let drafts = try department.makeSchedule().map(\.code)
        try department.service.pinSessions(drafts, isPinned: true, by: department.coordinator)
        #expect(throws: ScheduleError.nothingToSchedule(department.cohort.code)) {
            try department.makeSchedule()
        }
    }

    /// Two sites with clocks of their own, one of which goes forward meanwhile, and one trainer for both.
    @Test func keepsEachSiteToItsOwnClock() throws {
        let department = try Department()
        try department.takeLeave("T2", on: (0..<60).map { "\(department.cohort.startsOn.adding(days: $0))" })
        let friday = try #require(Day("2026-03-27"))
        try department.addCohort("SM-BLN", inBerlinFrom: friday)
        try department.addCohort("SM-2026-2", startsOn: friday)
        _ = try department.service.makeSchedule(
            for: [Code("SM-BLN"), Code("SM-2026-2")], by: department.coordinator)
        let (berlin, beijing) = try (department.schedule("SM-BLN"), department.schedule("SM-2026-2"))
        #expect(berlin.allSatisfy { $0.time.zone == "Europe/Berlin" && $0.time.start.minuteOfDay >= 540 })
        #expect(beijing.allSatisfy { $0.time.zone == "Asia/Shanghai" })
        // Berlin's Friday morning is Beijing's afternoon: nobody teaches both.
        let all = (berlin + beijing).map(\.time).sorted { $0.startsAt < $1.startsAt }
        for (one, next) in zip(all, all.dropFirst()) { #expect(one.endsAt <= next.startsAt) }
        try department.publish("SM-BLN")
        try department.publish("SM-2026-2")
    }

    /// Whoever may plan one cohort may not plan another along with it.
    @Test func asksForTheRightToPlanEachCohort() throws {
        let department = try Self.department()
        try department.service.grant(
            .coordinator, in: .cohort(Code("SM-2026-1")), to: "E1", by: department.coordinator)
        let actor = Actor.account(department.people[0].id, name: "陈晨")
        _ = try department.service.makeSchedule(for: [Code("SM-2026-1")], by: actor)
        #expect(throws: AccessError.self) {
            try department.service.makeSchedule(for: [Code("SM-2026-1"), Code("SM-2026-2")], by: actor)
        }
    }
}

extension Department {
    /// A cohort at a site in Berlin, which works from nine to six by its own clock.
    fileprivate func addCohort(_ code: String, inBerlinFrom day: Day) throws {
        try write { transaction in
            let site = try transaction.addSite(
                uid: UID("site-BLN"), code: Code("BLN"), name: "Berlin", address: nil, zone: "Europe/Berlin",
                periodMinutes: 30, hours: (1...5).map { WeeklyHours(weekday: $0, minutes: 540..<1_080) })
            _ = try transaction.addRoom(
                uid: UID("room-BLN"), site: site, code: Code("BLN-1"), name: "BLN-1", seats: 20,
                features: ["projector"])
            _ = try transaction.addEquipment(
                uid: UID("flip-BLN"), site: site, code: "flipchart", name: "Flipchart", quantity: 2)
            _ = try transaction.addCohort(
                uid: UID("cohort-\(code)"), code: Code(code), title: code, revision: cohort.revision,
                content: cohort.content, site: site, capacity: 10, startsOn: day, endsOn: nil)
        }
    }
}
