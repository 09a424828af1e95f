import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

/// A trainer out, a room lost: what was hit moves, the rest stays, and nothing happens before it is asked for.
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
            after: .trainerOut(Code("T1")), from: from, to: to, isApplied: false, by: department.coordinator)
        #expect(repair.changes.map(\.old.code.text) == ["SM-2026-1/1", "SM-2026-1/2"])
        #expect(repair.changes.allSatisfy { $0.new.trainers == "林讲师" && $0.new.time == $0.old.time })
        #expect(repair.stuck.isEmpty)
        #expect(try department.schedule() == before.0)
        #expect(try department.bookings() == before.1)
    }

    @Test func givesEachSessionThatWasHitAnotherPlaceAndBooksIt() throws {
        let department = try Self.published()
        let (from, to) = try Self.days()
        try department.service.repairSchedule(
            after: .roomLost(Code("BJ-101")), from: from, to: to, isApplied: true, by: department.coordinator)
        let after = try department.schedule()
        #expect(after.allSatisfy { $0.rooms != "BJ-101" || $0.time.day > to })
        #expect(try department.bookings().count == 8)
        #expect(throws: ScheduleError.nothingToRepair(from: from, to: to)) {
            try department.service.repairSchedule(
                after: .roomLost(Code("BJ-101")), from: from, to: to, isApplied: true,
                by: department.coordinator)
        }
    }

    @Test func leavesOthersAlone() throws {
        let department = try Department.withTwoCohortsAtOnce()
        let before = try department.schedule("SM-2026-2").filter { $0.trainers != "陈讲师" }
        let (from, to) = try Self.days()
        try department.service.repairSchedule(
            after: .trainerOut(Code("T1")), from: from, to: to, isApplied: true, by: department.coordinator)
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
                after: .trainerOut(Code("T1")), from: from, to: to, isApplied: true,
                by: department.coordinator)
        }
        guard case .noRepair(_, of: 2) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try department.schedule() == before)
    }
}
