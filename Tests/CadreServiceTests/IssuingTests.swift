import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct IssuingTests {
    @Test func givesOneToWhoeverPassedAndSaysWhyNotToTheOthers() throws {
        let department = try Department.withResults()
        let result = try department.issue()
        #expect(result.issued.map(\.number) == ["SM-2026-0001", "SM-2026-0002"])
        #expect(result.issued.map(\.name) == department.people.prefix(2).map(\.name))
        #expect(result.withheld.map(\.learner.name) == department.people[2...3].map(\.name))
        let gradebook = try department.service.gradebook(of: department.cohort.code).lines
        #expect(
            result.withheld.map(\.cause)
                == gradebook[2...3].map { .hasNotPassed($0.result.standing, $0.reasons) })
    }

    @Test func saysWhatWasTaughtAttendedAndReached() throws {
        let issued = try Department.withResults().issue().issued
        let one = try #require(issued.last)
        // 300 minutes of teaching; 285 of 330 minutes there, which is 259.09 of them: 17 quarters of an hour.
        #expect(one.statement.courseMinutes == 300)
        #expect(one.statement.attendedMinutes == 255)
        #expect(one.statement.result == "86.4")
        #expect([one.statement.startsOn, one.statement.endsOn] == [Day("2026-03-02"), Day("2026-03-02")])
        #expect(one.statement.subjects.map(\.en) == ["One", "Two"])
        #expect(one.statement.criteria.map(\.en) == ["overall result: at least 80.0 %"])
        #expect(one.statement.issuer == "培训部")
        #expect(one.issuedOn == Day("2026-03-10"))
        #expect(one.validity?.until == Day("2027-03-09"))
        #expect(one.validity?.recertifyFrom == Day("2027-01-08"))
        #expect(issued.first?.statement.attendedMinutes == 300)
    }

    @Test func takesHoursAndTitleFromThePlan() throws {
        let issued = try Department.withResults(
            rule: CertificateRule(title: "团队长", cpdMinutes: 1000 / 15 * 15)
        )
        .issue().issued
        #expect(issued.map(\.statement.title) == ["团队长", "团队长"])
        // 990 × 285 / 330 = 855 = 57 quarters.
        #expect(issued.map(\.statement.attendedMinutes) == [990, 855])
        #expect(issued.allSatisfy { $0.validity == nil })
    }

    @Test func doesNotCreditAnExcusedSession() throws {
        let department = try Department.withResults()
        try department.mark("SM-2026-1/2", "E1", .excused)
        let one = try #require(try department.issue(to: "E1").issued.first)
        #expect(one.statement.result == "100.0")
        // 300 × 195 / 330 = 177.27: 11 quarters.
        #expect(one.statement.attendedMinutes == 165)
    }

    @Test func issuesNothingTwice() throws {
        let department = try Department.withResults()
        let first = try department.issue().issued
        let again = try department.issue()
        #expect(again.issued.isEmpty)
        #expect(again.withheld.prefix(2).map(\.cause) == first.map { .hasOne($0.number) })
        try department.mark("SM-2026-1/2", "E4", .present)
        #expect(try department.issue().issued.map(\.number) == ["SM-2026-0003"])
        #expect(try department.service.certificates().count == 3)
    }

    @Test func onlySaysWhatItWouldDoWhenItIsARehearsal() throws {
        let department = try Department.withResults()
        let would = try department.service.issueCertificates(
            in: department.cohort.code, isRehearsal: true, by: department.coordinator)
        #expect(would.issued.map(\.number) == ["SM-2026-0001", "SM-2026-0002"])
        #expect(try department.service.certificates().isEmpty)
    }

    @Test func issuesAnewAfterARevocationOnlyWhenTold() throws {
        let department = try Department.withResults()
        let service = department.service
        let old = try #require(try department.issue(to: "E1").issued.first)
        _ = try service.revokeCertificate(old.number, because: "成绩有误", by: department.coordinator)
        #expect(try department.issue(to: "E1").withheld.map(\.cause) == [.revoked(old.number)])
        #expect(throws: CertificateError.againNeedsNames) { try department.issue(again: true) }
        let new = try #require(try department.issue(to: "E1", again: true).issued.first)
        #expect(new.number == "SM-2026-0002" && new.code != old.code && new.renews == nil)
        #expect(try department.issue(to: "E1", again: true).withheld.map(\.cause) == [.hasOne(new.number)])
    }

    @Test func numbersEachYearFromOne() throws {
        let department = try Department.withResults()
        try department.issue(to: "E1", on: "2026-12-31")
        #expect(try department.issue(to: "E2", on: "2027-01-01").issued.map(\.number) == ["SM-2027-0001"])
    }

    @Test func isDatedNotBeforeTheCourseEndsNorFarAhead() throws {
        let department = try Department.withResults()
        #expect(try department.issue(to: "E1", on: "2026-03-02").issued.count == 1)
        for day in ["2026-03-01", "2027-03-12", "2062-03-10"] {
            #expect(throws: CertificateError.self, "\(day)") { try department.issue(to: "E2", on: day) }
        }
        #expect(try department.issue(to: "E2", on: "2027-03-11").issued.count == 1)
    }

    @Test func renewsTheCertificateOfAnEarlierCohort() throws {
        let department = try Department.withResults()
        let old = try #require(try department.issue(to: "E1").issued.first)
        let code = try Code("SM-2026-2")
        try department.openSecondCohort(code)
        try department.enrol(4, in: code)
        try department.publishSessions(of: code, from: Day("2026-03-03"))
        try department.attend(code)
        let new = try #require(try department.issue(to: "E1", on: "2027-02-01", in: code).issued.first)
        #expect(new.renews == old.number)
        // Within the window the new year follows on the old one.
        #expect(new.validity?.until == Day("2028-03-09"))
        #expect(try department.service.certificate(old.number).renewedBy == new.number)
        _ = try department.service.revokeCertificate(new.number, because: "有误", by: department.coordinator)
        #expect(try department.service.certificate(old.number).renewedBy == nil)
    }

    @Test func refusesWhoIsNoLearnerThere() throws {
        let department = try Department.withResults()
        #expect(throws: CertificateError.notALearner(department.people[5].name, department.cohort.code)) {
            try department.issue(to: "E1", "E6")
        }
        #expect(try department.service.certificates().isEmpty)
    }

    @Test func needsToKnowInWhoseName() throws {
        let department = try Department.withResults()
        try department.service.addUnit(
            Code("SALES"), name: "销售部", kind: .department, below: nil, by: department.coordinator)
        let units = try ["SALES", "TRAINING"].map { try Code($0) }
        #expect(throws: CertificateError.issuerUnclear(units)) { try department.issue() }
        try department.service.setCertificates(issuer: Code("SALES"), by: department.coordinator)
        #expect(try department.issue().issued.first?.statement.issuer == "销售部")
        let without = try Department(at: .afterCourse)
        #expect(throws: CertificateError.issuerUnclear([])) { try without.issue() }
    }

    @Test func keepsWhatItSaidWhenThePersonIsKnownByAnotherName() throws {
        let department = try Department.withResults()
        let before = try #require(try department.issue(to: "E1").issued.first)
        _ = try department.service.importPeople(
            Array("工号,姓名,部门\nE1,改名,ACME\n".utf8), unit: nil, dryRun: false, by: department.coordinator)
        let after = try department.service.certificate(before.number)
        #expect(after == before && after.name != "改名")
    }
}
