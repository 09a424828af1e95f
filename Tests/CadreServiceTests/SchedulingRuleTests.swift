import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

/// Rules that a department sets for itself: where they hold, and that timetables follow them.
struct SchedulingRuleTests {
    private func set(
        _ rules: [(SchedulingRule, Int)], for scope: NamedRuleScope = .department, in department: Department
    ) throws {
        try department.service.setSchedulingRules(
            rules.map { (rule: $0.0, value: $0.1) }, for: scope, by: department.coordinator)
    }

    @Test func takesTheRuleOfTheSmallestPart() throws {
        let department = try Department()
        let parts: [(NamedRuleScope, Int)] = [
            (.department, 5), (.site(try Code("BJ")), 4), (.programme(try Code("SM")), 3),
            (.cohort(department.cohort.code), 2),
        ]
        for (part, value) in parts {
            try set([(.sessionsPerWeek, value)], for: part, in: department)
            let inForce = try department.service.schedulingRules(for: .cohort(department.cohort.code))
                .first { $0.rule == .sessionsPerWeek }
            #expect(inForce?.value == value)
        }
        try department.service.setSchedulingRules(
            [], clearing: [.sessionsPerWeek], for: .cohort(department.cohort.code),
            by: department.coordinator)
        #expect(
            try department.service.schedulingRules(for: .cohort(department.cohort.code))
                .first { $0.rule == .sessionsPerWeek }?.value == 3)
    }

    @Test func refusesWhatMakesNoSense() throws {
        let department = try Department()
        let trainer = NamedRuleScope.trainer(try Code("T1"))
        #expect(throws: SchedulingRuleError.outOfRange(.sessionsPerDay, 0)) {
            try set([(.sessionsPerDay, 0)], in: department)
        }
        #expect(throws: SchedulingRuleError.self) {
            try set([(.sessionsPerDay, 1)], for: trainer, in: department)
        }
        #expect(throws: SchedulingRuleError.self) {
            try set([(.travelMinutes, 5), (.leastGapDays, 9), (.mostGapDays, 3)], in: department)
        }
        #expect(throws: SchedulingRuleError.notSet(.restMinutes)) {
            try department.service.setSchedulingRules(
                [], clearing: [.restMinutes], for: .department, by: department.coordinator)
        }
        // Nothing of it was set.
        #expect(
            try department.service.schedulingRules(for: .department).allSatisfy { $0.origin == .usual })
    }

    @Test func holdsACohortToItsWeek() throws {
        let department = try Department()
        try set([(.sessionsPerWeek, 1)], in: department)
        #expect(
            try department.makeSchedule().map(\.time.day) == [Day("2026-03-02"), Day("2026-03-09")])
        let error = #expect(throws: ScheduleError.self) { try department.makeSchedule(to: "2026-03-06") }
        #expect(error?.explanation.en.contains("its 1 sessions of the week") == true)
    }

    @Test func leavesDaysBetweenTheParts() throws {
        let department = try Department()
        try set([(.leastGapDays, 7)], for: .programme(Code("SM")), in: department)
        let sessions = try department.makeSchedule()
        #expect(sessions[1].time.startsAt.seconds - sessions[0].time.endsAt.seconds >= 7 * 86_400)
        try set([(.leastGapDays, 0), (.mostGapDays, 0)], for: .programme(Code("SM")), in: department)
        // The afternoon does not begin when the morning ends.
        #expect(throws: ScheduleError.self) { try department.makeSchedule(to: "2026-03-20") }
    }

    @Test func holdsATrainerToTheirDay() throws {
        let department = try Department()
        try set([(.trainerSessionsPerDay, 1)], for: .trainer(Code("T1")), in: department)
        try set([(.costOfFurtherTrainer, 0)], in: department)
        // Each trainer has one of the day's two sessions, or the second waits for the next day.
        let sessions = try department.makeSchedule()
        let days = Dictionary(grouping: sessions.filter { $0.trainers == "陈讲师" }, by: \.time.day)
        #expect(days.values.allSatisfy { $0.count == 1 })
    }

    @Test func saysWhatAMoveByHandGoesAgainst() throws {
        let department = try Department()
        try set(
            [(.sessionsPerWeek, 1), (.leastGapDays, 3), (.trainerSessionsPerWeek, 1)], in: department)
        let sessions = try department.makeSchedule()
        #expect(sessions.map(\.time.day) == [Day("2026-03-02"), Day("2026-03-09")])
        let move = SessionMove(try Code("SM-2026-1/2"), day: Day("2026-03-04"), start: ClockTime("13:30"))
        let error = #expect(throws: ScheduleError.self) {
            try department.service.moveSessions([move], by: department.coordinator)
        }
        guard case .againstRules(_, let reasons) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reasons.count == 3)
        #expect(reasons.first?.en.contains("its 1 sessions of the week") == true)
        #expect(
            try department.move(move) == [
                "schedule.against-rules", "schedule.against-rules", "schedule.against-rules",
            ])
    }

    @Test func letsLearnersStandWhereSeatsAreOnlyWishedFor() throws {
        let department = try Department(capacity: 25)
        #expect(throws: ScheduleError.self) { try department.makeSchedule() }
        try set([(.costOfSeatShort, 10)], for: .cohort(department.cohort.code), in: department)
        // Five too few are better than thirteen.
        #expect(try department.makeSchedule().allSatisfy { $0.rooms == "BJ-102" })
    }

    @Test func spreadsAPartOverDays() throws {
        let department = try Department(content: .twoParts(pause: 15))
        try set([(.sessionsPerDay, 1)], in: department)
        #expect(
            try department.makeSchedule().map(\.time.day) == [Day("2026-03-02"), Day("2026-03-03")])
    }

    /// A trainer whose morning is at one site has time for the way to the afternoon at another.
    @Test(arguments: [0, 120]) func leavesTimeForTheWay(minutes: Int) throws {
        let department = try Department()
        let other = try department.addSiteInShanghai()
        try department.takeLeave("T2", on: (0..<9).map { "\(department.cohort.startsOn.adding(days: $0))" })
        try set([(.travelMinutes, minutes)], for: .site(Code("BJ")), in: department)
        try department.makeSchedule(to: "2026-03-02")
        try department.publish()
        try department.addCohort("SM-SH", at: other)
        // In Beijing T1 teaches until 12:15 and from 13:30 to 15:45.
        let first = try #require(try department.makeSchedule("SM-SH").first)
        #expect(first.slot == "2026-03-02 \(minutes == 0 ? "15:45" : "17:45") 195 SH-1")
    }
}

extension Department {
    /// A site that is open late, with a room.
    fileprivate func addSiteInShanghai() throws -> RowID<Site> {
        try write { transaction in
            let site = try transaction.addSite(
                uid: UID("site-SH"), code: Code("SH"), name: "上海", address: nil, zone: "Asia/Shanghai",
                periodMinutes: 15, hours: (1...5).map { WeeklyHours(weekday: $0, minutes: 900..<1_320) })
            _ = try transaction.addRoom(
                uid: UID("room-SH"), site: site, code: Code("SH-1"), name: "SH-1", seats: 20,
                features: ["projector"])
            _ = try transaction.addEquipment(
                uid: UID("flip-SH"), site: site, code: "flipchart", name: "白板架", quantity: 2)
            for trainer in try transaction.records.trainers() {
                try transaction.setHours(
                    (1...5).map { WeeklyHours(weekday: $0, minutes: 540..<1_320) }, of: trainer.id)
            }
            return site
        }
    }

    fileprivate func addCohort(_ code: String, at site: RowID<Site>) throws {
        try write { transaction in
            _ = try transaction.addCohort(
                uid: UID("cohort-\(code)"), code: Code(code), title: code, revision: cohort.revision,
                content: cohort.content, site: site, capacity: 10, startsOn: cohort.startsOn, endsOn: nil)
        }
    }
}
