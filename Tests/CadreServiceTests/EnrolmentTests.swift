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

    @Test(arguments: 0..<20)
    func neverLeavesASeatFreeWhileSomebodyWaits(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
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

extension Department {
    fileprivate func enrol(_ range: Range<Int>) throws -> [Enrolment.Status] {
        try service.enrol(people[range].compactMap(\.employeeNumber), in: cohort.code, by: coordinator)
            .statuses
    }
}
