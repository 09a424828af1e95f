import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

/// A trainer out, a room lost, a session called off, a cohort added: what was hit moves, the rest stays unless nothing else
/// helps, and nothing happens before it is asked for.
struct RepairTests {
    private static func published() throws -> Department {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        return department
    }

    private static func days() throws -> (Day, Day) {
        let first = try #require(Day("2026-03-02"))
        return (first, first.adding(days: 4))
    }

    @Test func changesNothingUntilItIsApplied() throws {
        let department = try Self.published()
        let before = try (department.schedule(), department.bookings())
        let (from, to) = try Self.days()
        let repair = try department.service.repairSchedule(
            after: .trainerOut(Code("T1"), from...to), isApplied: false, by: department.coordinator)
        #expect(repair.changes.map(\.new.code.text) == ["SM-2026-1/1", "SM-2026-1/2"])
        #expect(repair.changes.allSatisfy { $0.new.trainers == "林讲师" && $0.new.time == $0.old?.time })
        #expect(repair.stuck.isEmpty)
        #expect(try department.schedule() == before.0)
        #expect(try department.bookings() == before.1)
    }

    @Test func givesEachSessionThatWasHitAnotherPlaceAndBooksIt() throws {
        let department = try Self.published()
        let (from, to) = try Self.days()
        try department.service.repairSchedule(
            after: .roomLost(Code("BJ-101"), from...to), isApplied: true, by: department.coordinator)
        let after = try department.schedule()
        #expect(after.allSatisfy { $0.rooms != "BJ-101" || $0.time.day > to })
        #expect(try department.bookings().count == 8)
        #expect(throws: ScheduleError.nothingToRepair(from: from, to: to)) {
            try department.service.repairSchedule(
                after: .roomLost(Code("BJ-101"), from...to), isApplied: true,
                by: department.coordinator)
        }
    }

    @Test func leavesOthersAlone() throws {
        let department = try Department.withTwoCohortsAtOnce()
        let before = try department.schedule("SM-2026-2").filter { $0.trainers != "陈讲师" }
        let (from, to) = try Self.days()
        try department.service.repairSchedule(
            after: .trainerOut(Code("T1"), from...to), isApplied: true, by: department.coordinator)
        let after = try ["SM-2026-1", "SM-2026-2"].flatMap { try department.schedule($0) }
        #expect(before.allSatisfy(after.contains))
        #expect(after.allSatisfy { $0.trainers != "陈讲师" || !(from...to).contains($0.time.day) })
    }

    @Test func saysWhatHasNoOtherPlaceAndChangesNothing() throws {
        let department = try Self.published()
        let before = try department.schedule()
        let (from, _) = try Self.days()
        let to = from.adding(days: 60)
        try department.takeLeave("T2", on: (0...60).map { "\(from.adding(days: $0))" })
        let error = #expect(throws: ScheduleError.self) {
            try department.service.repairSchedule(
                after: .trainerOut(Code("T1"), from...to), isApplied: true,
                by: department.coordinator)
        }
        guard case .noRepair(_, of: 2) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try department.schedule() == before)
    }

    @Test func keepsTheTimeOfAPinnedSession() throws {
        let department = try Department.withTwoCohortsAtOnce()
        let session = try Code("SM-2026-1/1")
        try department.service.pinSessions([session], isPinned: true, by: department.coordinator)
        let (from, to) = try Self.days()
        let repair = try department.service.repairSchedule(
            after: .trainerOut(Code("T1"), from...to), isApplied: false, by: department.coordinator)
        // The other trainer is engaged at that time: the other cohort moves, the pinned session does not.
        let pinned = try #require(repair.changes.first { $0.new.code == session })
        #expect(pinned.new.time == pinned.old?.time)
        #expect(pinned.new.trainers == "林讲师")
        #expect(repair.changes.contains { $0.new.code.text == "SM-2026-2/1" })
        try department.service.pinSessions(
            [Code("SM-2026-2/1")], isPinned: true, by: department.coordinator)
        let again = try department.service.repairSchedule(
            after: .trainerOut(Code("T1"), from...to), isApplied: false, by: department.coordinator)
        #expect(again.stuck == [session])
    }

    @Test func teachesWhatWasCalledOffAtAnotherTime() throws {
        let department = try Self.published()
        let called = try Code("SM-2026-1/1")
        let before = try department.schedule()
        let repair = try department.service.repairSchedule(
            after: .sessionCancelled(called), isApplied: true, by: department.coordinator)
        // What follows it waits for it: both move.
        #expect(repair.changes.map(\.new.code.text) == ["SM-2026-1/1.2", "SM-2026-1/2"])
        let after = try department.schedule()
        #expect(after.first { $0.code == called }?.status == .cancelled)
        let taught = after.filter { $0.status == .published }
        #expect(taught.map(\.code.text) == ["SM-2026-1/1.2", "SM-2026-1/2"])
        #expect(taught.map(\.time.minutes) == before.map(\.time.minutes))
        #expect(taught[0].time.startsAt != before[0].time.startsAt)
        #expect(try department.bookings().count == 8)
    }

    /// Though drafts claim nothing yet.
    @Test func addsCohortsBesideTheDraftsOfOthers() throws {
        let department = try Department()
        for number in 2...4 {
            try department.addCohort("SM-2026-\(number)")
            try department.service.repairSchedule(
                after: .cohortAdded(Code("SM-2026-\(number)")), isApplied: true, by: department.coordinator)
        }
        for number in 2...4 { try department.publish("SM-2026-\(number)") }
        #expect(try department.bookings().count == 24)
    }

    @Test func makesRoomForACohortOnlyWhereNothingElseHelps() throws {
        let department = try Department()
        let days = (0...60).map { "\(department.cohort.startsOn.adding(days: $0))" }
        try department.takeLeave("T2", on: days)
        try department.makeSchedule()
        try department.publish()
        let before = try department.schedule()
        // The only trainer teaches the first cohort on the first day; the second has any day, the third but that one.
        try department.addCohort("SM-2026-2")
        try department.addCohort("SM-2026-3", endsOn: department.cohort.startsOn)
        let second = try department.service.repairSchedule(
            after: .cohortAdded(Code("SM-2026-2")), isApplied: false, by: department.coordinator)
        #expect(second.changes.map(\.new.code.text) == ["SM-2026-2/1", "SM-2026-2/2"])
        #expect(second.changes.allSatisfy { $0.old == nil })
        let third = try department.service.repairSchedule(
            after: .cohortAdded(Code("SM-2026-3")), isApplied: true, by: department.coordinator)
        #expect(third.stuck.isEmpty)
        #expect(
            Set(third.changes.map(\.new.code.text))
                == ["SM-2026-1/1", "SM-2026-1/2", "SM-2026-3/1", "SM-2026-3/2"])
        #expect(
            try department.schedule("SM-2026-3").map(\.time.day) == before.map(\.time.day))
    }
}
