package import CadreKit
package import CadreModel
package import CadreService
import CadreStore
import Logging

extension Instant {
    /// 2026-03-10T00:00:00Z: the week after the department's course.
    package static let afterCourse = Instant(seconds: 1_773_100_800)
}

extension Department {
    /// Enrols the first people of the department, E1 first, in a cohort.
    package func enrol(_ count: Int, in code: Code? = nil) throws {
        let people = people.prefix(count).compactMap(\.employeeNumber)
        _ = try service.enrol(people, in: code ?? cohort.code, by: coordinator)
    }

    /// Makes and publishes the cohort's two sessions: 195 minutes on the morning and 135 on the afternoon of a day,
    /// 2 March 2026 unless it is given.
    package func publishSessions(of code: Code? = nil, from day: Day? = nil) throws {
        _ = try service.makeSchedule(for: [code ?? cohort.code], from: day, by: coordinator)
        _ = try service.publishSchedule(of: code ?? cohort.code, by: coordinator)
    }

    /// Opens a second cohort of the same programme.
    package func openSecondCohort(_ code: Code) throws {
        try service.createCohort(
            code, of: Code("SM"), at: Code("BJ"), title: nil, startsOn: cohort.startsOn.adding(days: 1),
            endsOn: nil, capacity: 10, by: coordinator)
    }

    @discardableResult
    package func mark(
        _ session: String, _ person: String, _ status: AttendanceStatus, minutes: Int? = nil,
        note: String? = nil, makeUpFor cohort: Code? = nil
    ) throws -> AttendanceReceipt {
        let mark = AttendanceMark(
            try Code(session), person, status, minutes: minutes, note: note, makeUpFor: cohort)
        return try service.markAttendance(mark, by: coordinator)
    }

    /// The same records in a build that is linked with other plug-ins, at another time.
    package func service(
        linkedWith registry: Registry, at instant: Instant = .afterCourse
    ) -> TrainingService {
        TrainingService(
            store: service.store, registry: registry, now: { instant },
            newUID: {
                var chance = SystemRandomNumberGenerator()
                return UID(at: UInt64(instant.seconds) * 1000, random: &chance)
            },
            newSeed: { 7 },
            newVerificationCode: {
                var random = SplitMix64(seed: 7)
                return VerificationCode(random: &random)
            },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }
}
