import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct CohortClosingTests {
    @Test func takesNobodyOnceItIsCompleted() throws {
        let department = try Department()
        try department.service.completeCohort(department.cohort.code, by: department.coordinator)
        #expect(throws: EnrolmentError.cohortClosed(department.cohort.code, .completed)) {
            try department.service.enrol(["E1"], in: department.cohort.code, by: department.coordinator)
        }
        #expect(throws: CohortError.closed(department.cohort.code, .completed)) {
            try department.service.cancelCohort(department.cohort.code, by: department.coordinator)
        }
    }

    @Test func givesUpRoomsAndTrainersWhenItIsCancelled() throws {
        let department = try Department()
        let service = department.service
        _ = try service.makeSchedule(for: department.cohort.code, by: department.coordinator)
        _ = try service.publishSchedule(of: department.cohort.code, by: department.coordinator)
        try service.cancelCohort(department.cohort.code, by: department.coordinator)
        #expect(try service.schedule(of: department.cohort.code).allSatisfy { $0.status == .cancelled })
        let left = try service.store.read {
            try $0.bookings(from: Instant(seconds: 0), to: Instant(seconds: .max))
        }
        #expect(left.isEmpty)
    }
}
