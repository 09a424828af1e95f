import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing
import Timetabling

/// What a timetable costs, what is against it, and what comes nearest where something finds no place.
struct ExplainTests {
    @Test func countsWhatEachWishCosts() throws {
        let department = try Department()
        try department.makeSchedule()
        // The first session begins at the first start; the second two and a half hours later than that: 54 times five minutes.
        let explained = try department.service.explainSchedule(of: department.cohort.code)
        #expect(explained.costs.map(\.wish) == [.early])
        #expect(explained.costs.map(\.cost) == [54])
        #expect(explained.costs.map { $0.sessions.map(\.text) } == [["SM-2026-1/2"]])
        #expect(explained.findings.isEmpty && explained.missing.isEmpty)
        try department.move(SessionMove(Code("SM-2026-1/1"), room: Code("BJ-102")))
        // Ten seats more stay empty: three units.
        let moved = try department.service.explainSchedule(of: department.cohort.code)
        #expect(moved.costs.map(\.wish) == [.early, .seatsShort])
        #expect(moved.costs.map(\.cost) == [54, 3])
    }

    @Test func saysWhatHasComeToStandAgainstASession() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        try department.takeLeave("T1", on: ["2026-03-02"])
        let explained = try department.service.explainSchedule(of: department.cohort.code)
        #expect(explained.findings.map(\.session.text) == ["SM-2026-1/1", "SM-2026-1/2"])
        #expect(
            explained.findings.flatMap(\.findings).map(\.code)
                == ["schedule.trainer-away", "schedule.trainer-away"])
    }

    @Test func saysWhatComesNearestWhereThereIsNoPlace() throws {
        let department = try Department()
        let monday = department.cohort.startsOn
        let other = try department.addCohort("SM-2026-2", endsOn: monday)
        try department.takeLeave("T2", on: ["\(monday)"])
        try department.makeSchedule()
        try department.publish()
        let explained = try department.service.explainSchedule(of: other.code)
        #expect(explained.missing.map(\.code.text) == ["SM-2026-2/1", "SM-2026-2/2"])
        let first = try #require(explained.missing.first)
        #expect(!first.reasons.isEmpty)
        #expect(
            first.nearMisses.map(\.en) == [
                "Mon 2026-03-02 09:00–12:15 in BJ-102 with 陈讲师: 陈讲师 has session SM-2026-1/1 until 12:15"
            ])
        #expect(
            first.nearMisses.map(\.zhHans) == [
                "2026-03-02（周一）09:00–12:15，BJ-102，陈讲师：陈讲师另有课次 SM-2026-1/1，12:15 结束"
            ])
    }

    @Test func saysThatSomethingOnlyWaitsToBePlanned() throws {
        let explained = try Department().service.explainSchedule(of: Code("SM-2026-1"))
        #expect(explained.missing.map(\.reasons.count) == [0, 0])
        #expect(explained.costs.isEmpty)
    }
}
