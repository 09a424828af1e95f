import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

/// Certificates that are out: verified, listed, revoked and renewed.
struct CertificateServiceTests {
    @Test func findsACertificateByItsCodeHoweverItIsTyped() throws {
        let department = try Department.withResults()
        let one = try #require(try department.issue(to: "E1").issued.first)
        let typed = one.code.description.lowercased().replacing("-", with: " ")
        #expect(try department.service.verify(typed) == one)
        #expect(throws: CertificateError.malformedCode("SM-2026-0001")) {
            try department.service.verify("SM-2026-0001")
        }
        let other = try #require(VerificationCode(typed: String(repeating: "7", count: 24)))
        #expect(throws: CertificateError.unknownCode(other)) {
            try department.service.verify(other.description)
        }
    }

    @Test func saysThatARevokedOneIsWorthNothingAndWhy() throws {
        let department = try Department.withResults()
        let service = department.service
        let one = try #require(try department.issue(to: "E1").issued.first)
        for reason in ["", " ", "a\u{202E}b"] {
            #expect(throws: CertificateError.reasonNeeded) {
                try service.revokeCertificate(one.number, because: reason, by: department.coordinator)
            }
        }
        _ = try service.revokeCertificate("sm-2026-0001", because: " 代考 ", by: department.coordinator)
        let revoked = try service.verify(one.code.text)
        #expect(service.standing(of: revoked) == .revoked)
        #expect(revoked.revocation == .init(at: .afterCourse, reason: "代考"))
        #expect(throws: CertificateError.alreadyRevoked(one.number)) {
            try service.revokeCertificate(one.number, because: "再次", by: department.coordinator)
        }
        #expect(throws: CertificateError.unknownNumber("SM-2026-0009")) {
            try service.revokeCertificate("SM-2026-0009", because: "x", by: department.coordinator)
        }
        let audit = try service.auditLog().last
        #expect(audit?.verb == "certificate.revoke" && audit?.detail.contains("代考") == false)
    }

    @Test func listsByCohortPersonTimeLeftAndRevocation() throws {
        let department = try Department.withResults()
        try department.issue()
        _ = try department.service.revokeCertificate(
            "SM-2026-0002", because: "有误", by: department.coordinator)
        func numbers(at instant: Instant = .afterCourse, _ set: (inout CertificateFilter) -> Void) throws
            -> [String]
        {
            var filter = CertificateFilter()
            set(&filter)
            return try department.service(at: instant).certificates(filter).map(\.number)
        }
        #expect(try numbers { $0.cohort = department.cohort.code } == ["SM-2026-0001", "SM-2026-0002"])
        #expect(try numbers { $0.person = "E2" } == ["SM-2026-0002"])
        #expect(try numbers { $0.revokedOnly = true } == ["SM-2026-0002"])
        // It holds until 9 March 2027, 364 days after the day of issue.
        #expect(try numbers { $0.expiringWithin = 364 } == [])
        #expect(try numbers { $0.expiringWithin = 365 } == ["SM-2026-0001"])
        #expect(throws: CohortError.unknownCohort("X")) { try numbers { $0.cohort = try? Code("X") } }
    }

    @Test func letsNobodyIssueOrRevokeWhoMayNot() throws {
        let department = try Department.withResults()
        let trainer = Actor.account(department.people[10].id, name: "讲师")
        #expect(throws: AccessError.self) {
            try department.service.issueCertificates(in: department.cohort.code, by: trainer)
        }
        try department.issue()
        #expect(throws: AccessError.self) {
            try department.service.revokeCertificate("SM-2026-0001", because: "x", by: trainer)
        }
    }

    @Test func remindsOfEachStepOnce() throws {
        let department = try Department.withResults()
        try department.issue()
        let service = department.service
        func queue(_ day: String) throws -> [String] {
            try service.queueRecertificationReminders(on: Day(day), by: department.coordinator)
                .map { "\($0.certificate.number) \($0.step.rawValue)" }
        }
        #expect(try queue("2027-01-07") == [])
        #expect(try queue("2027-01-08") == ["SM-2026-0001 window-open", "SM-2026-0002 window-open"])
        #expect(try queue("2027-01-09") == [])
        #expect(try service.recertifications(on: Day("2027-01-09")).map(\.isQueued) == [true, true])
        _ = try service.revokeCertificate("SM-2026-0002", because: "有误", by: department.coordinator)
        #expect(try queue("2027-02-08") == ["SM-2026-0001 due"])
        #expect(try queue("2027-03-09") == [])
        #expect(try queue("2027-03-10") == ["SM-2026-0001 overdue"])
        #expect(try queue("2030-01-01") == [])
    }

    @Test func remindsNobodyWhoHasRenewed() throws {
        let department = try Department.withResults()
        try department.issue(to: "E1")
        let code = try Code("SM-2026-2")
        try department.openSecondCohort(code)
        try department.enrol(4, in: code)
        try department.publishSessions(of: code, from: Day("2026-03-03"))
        try department.attend(code)
        #expect(try department.service.recertifications(on: Day("2027-02-01")).count == 1)
        try department.issue(to: "E1", on: "2027-02-01", in: code)
        #expect(try department.service.recertifications(on: Day("2027-02-01")).isEmpty)
    }

    @Test func countsTodayByTheCalendarOfThePlace() throws {
        let department = try Department.withResults()
        try department.issue(to: "E1")
        // 9 March 2027 ends in Shanghai at 16:00 UTC.
        let midnight = Int64(try #require(Day("2027-03-09")).daysSinceEpoch) * 86_400 + 16 * 3600
        let steps = try [midnight - 1, midnight].map { seconds in
            try department.service(at: Instant(seconds: seconds)).recertifications().map(\.step)
        }
        #expect(steps == [[.due], [.overdue]])
    }

    @Test func printsThoseThatHoldAndRefusesARevokedOne() throws {
        let department = try Department.withResults()
        let (service, cohort) = (department.service, department.cohort.code)
        #expect(throws: CertificateError.nothingToPrint(cohort)) {
            try service.certificatesToPrint([], cohort: cohort)
        }
        try department.issue()
        _ = try service.revokeCertificate("SM-2026-0001", because: "有误", by: department.coordinator)
        #expect(try service.certificatesToPrint([], cohort: cohort).map(\.number) == ["SM-2026-0002"])
        #expect(throws: CertificateError.isRevoked("SM-2026-0001")) {
            try service.certificatesToPrint(["SM-2026-0002", "SM-2026-0001"], cohort: nil)
        }
    }

    @Test func keepsTheSettingThatIsNotNamed() throws {
        let department = try Department.withResults()
        let service = department.service
        #expect(try service.certificateSettings() == CertificateSettings(issuer: nil, address: nil))
        let address = try VerificationAddress("https://a.cn/v")
        try service.setCertificates(address: address, by: department.coordinator)
        try service.setCertificates(issuer: Code("TRAINING"), by: department.coordinator)
        let settings = try service.certificateSettings()
        #expect(settings.address == address && settings.issuer?.name == "培训部")
    }
}
