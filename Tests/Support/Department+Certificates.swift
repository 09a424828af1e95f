package import CadreKit
package import CadreModel
package import CadreService
import CadreStore
import Foundation
import Logging
import Synchronization

extension CourseContent {
    /// The course of two parts, five hours of teaching in all, with certificates by this rule.
    package static func certified(by rule: CertificateRule) -> CourseContent {
        let course = CourseContent.twoParts.programme
        return CourseContent(
            programme: Programme(
                code: course.code, title: course.title, parts: course.parts,
                sessionPattern: course.sessionPattern, gradebook: course.gradebook, certificate: rule),
            modules: [])
    }
}

extension Department {
    /// A department on 10 March 2026, the morning after its course, whose certificates hold for a year.
    ///
    /// E1 was there all the time, E2 for 285 of 330 minutes, E3 for 195, and E4 at one session that was recorded.
    package static func withResults(
        rule: CertificateRule = CertificateRule(validMonths: 12, recertifyDays: 60), registry: Registry? = nil
    ) throws -> Department {
        let department = try Department(at: .afterCourse, registry: registry, content: .certified(by: rule))
        try department.service.addUnit(
            Code("TRAINING"), name: "培训部", kind: .department, below: nil, by: department.coordinator)
        try department.enrol(4)
        try department.publishSessions()
        try department.attend(department.cohort.code)
        return department
    }

    package func attend(_ cohort: Code) throws {
        try mark("\(cohort)/1", "E1", .present)
        try mark("\(cohort)/1", "E2", .late, minutes: 150)
        try mark("\(cohort)/1", "E3", .present)
        try mark("\(cohort)/1", "E4", .present)
        for person in ["E1", "E2"] { try mark("\(cohort)/2", person, .present) }
        try mark("\(cohort)/2", "E3", .absent)
    }

    @discardableResult
    package func issue(
        to people: String..., on day: String? = nil, in code: Code? = nil, again: Bool = false
    ) throws -> CertificateIssue {
        try service.issueCertificates(
            in: code ?? cohort.code, to: people, on: day.flatMap { Day($0) }, again: again, by: coordinator)
    }

    /// The same records at another time.
    package func service(at instant: Instant) -> TrainingService {
        TrainingService(
            store: service.store, registry: service.registry, now: { instant },
            newUID: { UID(UUID().uuidString.lowercased()) }, newSeed: { 7 },
            newVerificationCode: {
                var random = SystemRandomNumberGenerator()
                return VerificationCode(random: &random)
            }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }
}
