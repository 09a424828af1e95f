import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct EnrolmentTests {
    @Test func letsTheRestWaitOnceTheCohortIsFull() throws {
        let department = try Department(capacity: 2)
        let statuses = try department.enrol(0..<4)
        #expect(statuses == [.enrolled, .enrolled, .waiting, .waiting])
    }

    @Test func promotesTheFirstInLineWhenSomebodyWithdraws() throws {
        let department = try Department(capacity: 2)
        _ = try department.enrol(0..<4)
        let promoted = try department.service.withdraw(
            "E1", from: department.cohort.code, by: department.coordinator)
        #expect(promoted.names == [department.people[2].name])
        let roster = try department.service.cohort(department.cohort.code).learners
        #expect(roster.map(\.status) == [.withdrawn, .enrolled, .enrolled, .waiting])
        #expect(roster.map(\.position) == [nil, nil, nil, 1])
    }

    @Test func refusesToEnrolSomebodyTwice() throws {
        let department = try Department(capacity: 2)
        _ = try department.enrol(0..<1)
        #expect(throws: EnrolmentError.alreadyEnrolled(department.people[0].name, department.cohort.code)) {
            try department.enrol(0..<1)
        }
    }

    @Test func enrolsNobodyWhenOneOfThemIsUnknown() throws {
        let department = try Department()
        #expect(throws: PersonError.unknown("nobody@example.com")) {
            try department.service.enrol(
                ["E1", "nobody@example.com"], in: department.cohort.code, by: department.coordinator)
        }
        #expect(try department.service.cohort(department.cohort.code).learners.isEmpty)
    }

    @Test func refusesACapacityBelowTheEnrolled() throws {
        let department = try Department(capacity: 3)
        _ = try department.enrol(0..<3)
        #expect(
            throws: CohortError.capacityBelowEnrolled(department.cohort.code, capacity: 2, enrolled: 3)
        ) {
            try department.service.changeCapacity(
                of: department.cohort.code, to: 2, by: department.coordinator)
        }
    }

    @Test func refusesACodeThatLeavesNoRoomForItsSessionsNumbers() throws {
        let department = try Department()
        let long = try Code(String(repeating: "x", count: 33))
        #expect(throws: CohortError.codeTooLong(long, limit: 32)) { try department.openSecondCohort(long) }
        let code = try Code(String(repeating: "x", count: 32))
        try department.openSecondCohort(code)
        #expect(try department.makeSchedule(code.text).count == 2)
    }

    /// All cohorts of a programme are taught the same; it is kept once.
    @Test func opensAsManyCohortsOfAProgrammeAsAreWanted() throws {
        let department = try Department()
        for number in 2...4 { try department.openSecondCohort(Code("SM-2026-\(number)")) }
        let contents = try department.service.store.read { try $0.cohorts().map(\.content) }
        #expect(contents.count == 4)
        #expect(Set(contents.dropFirst()).count == 1)
    }

    @Test func namesTheProgrammeWhoseRevisionIsMissing() throws {
        let department = try Department()
        #expect(throws: CohortError.unknownRevision(try Code("SM"), 9)) {
            try department.service.moveCohort(
                department.cohort.code, toRevision: 9, by: department.coordinator)
        }
    }

    @Test func staysOnItsRevisionOnceSomebodyAttended() throws {
        let department = try Department.inSession()
        try department.mark("SM-2026-1/1", "E1", .present)
        #expect(throws: CohortError.underWay(department.cohort.code)) {
            try department.service.moveCohort(
                department.cohort.code, toRevision: 1, by: department.coordinator)
        }
    }

    @Test func runsOnceASessionOfItsOwnHasBegun() throws {
        for (now, status) in [(Instant.testStart, Cohort.Status.open), (.afterCourse, .running)] {
            let department = try Department(at: now)
            #expect(try department.service.cohorts().map(\.status) == [.open])
            try department.publishSessions()
            #expect(try department.service.cohorts().map(\.status) == [status])
            #expect(try department.service.cohort(department.cohort.code).summary.status == status)
        }
    }

    @Test func warnsOfAClassThatThePartWasNotDesignedFor() throws {
        // Part One and Two are for 4 to 16 learners.
        let department = try Department(capacity: 20)
        try department.makeSchedule()
        let few = try department.service.publishSchedule(
            of: department.cohort.code, by: department.coordinator)
        #expect(few.findings.map(\.code) == ["schedule.group-size", "schedule.group-size"])
        #expect(
            few.findings.first?.reason.en
                == "cohort SM-2026-1 has 0 learners; “One” is designed for 4 to 16")
        #expect(try department.service.enrolAll(department).findings.isEmpty)
    }

    @Test(arguments: 0..<20)
    func neverLeavesASeatFreeWhileSomebodyWaits(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let department = try Department(capacity: 3)
        let code = department.cohort.code
        for _ in 0..<60 {
            let person = department.people[Int(random.next() % 12)].employeeNumber ?? ""
            switch random.next() % 5 {
            case 0, 1: _ = try? department.service.enrol([person], in: code, by: department.coordinator)
            case 2, 3: _ = try? department.service.withdraw(person, from: code, by: department.coordinator)
            default:
                _ = try? department.service.changeCapacity(
                    of: code, to: Int(random.next() % 6) + 1, by: department.coordinator)
            }
            let (summary, learners) = try department.service.cohort(code)
            #expect(summary.enrolled <= summary.capacity)
            #expect(summary.waiting == 0 || summary.enrolled == summary.capacity)
            // Places in the queue run from 1 in the order of asking.
            let waiting = learners.filter { $0.status == .waiting }.compactMap(\.position)
            #expect(waiting == waiting.indices.map { $0 + 1 })
        }
    }
}

extension TrainingService {
    fileprivate func enrolAll(_ department: Department) throws -> Enrolments {
        // The last two are trainers.
        try enrol(
            department.people.dropLast(2).compactMap(\.employeeNumber), in: department.cohort.code,
            by: department.coordinator)
    }
}

extension Department {
    fileprivate func enrol(_ range: Range<Int>) throws -> [Enrolment.Status] {
        try service.enrol(people[range].compactMap(\.employeeNumber), in: cohort.code, by: coordinator)
            .statuses
    }
}
