import CadreKit
import CadreModel
import CadreStore
import Crypto
import Foundation

/// One cohort whose certificates are being issued: its course, its results, and what they will say.
struct CertificateIssuing {
    /// A learner's results, and the attendance that they come of.
    struct Line {
        let gradebook: Gradebook.Line
        let attendance: AttendanceSheet.Line
    }

    private let transaction: WriteTransaction
    private let cohort: Cohort
    private let content: CourseContent
    private let programme: RowID<Programme>
    private let lines: [Line]
    private let issuer: OrganisationUnit
    private let zone: String
    private let course: ClosedRange<Day>
    private let issuedOn: Day
    /// Teaching that no session covers.
    private let unscheduledMinutes: Int

    init(in code: Code, on day: Day?, _ transaction: WriteTransaction) throws {
        let records = transaction.records
        cohort = try records.requireCohort(code)
        content = try records.content(cohort.content)
        guard let revision = try records.programmeRevision(cohort.revision) else {
            throw StoreError.damaged(path: "cohort", detail: code.text)
        }
        programme = revision.programmeID
        let clock = try records.clock(of: cohort)
        zone = clock.name
        issuer = try records.requireCertificateIssuer()
        let taught = try records.programme(of: content, taughtTo: cohort)
        let sheet = try records.attendanceSheet(of: cohort, taught: taught, at: transaction.at)
        let gradebook = try records.gradebook(
            of: cohort, by: taught.gradebook, attendance: sheet, at: transaction.at)
        lines = zip(gradebook.lines, sheet.lines).map(Line.init)
        unscheduledMinutes = content.programme.minutesNotCovered(by: sheet.sessions)
        let days = sheet.sessions.filter { $0.status != .draft }.map(\.time.day)
        let first = days.min() ?? cohort.startsOn
        course = first...max(first, days.max() ?? cohort.endsOn ?? first)
        let today = max(course.upperBound, clock.day(at: transaction.at))
        issuedOn = day ?? today
        let latest = today.adding(days: 366)
        guard (course.upperBound...latest).contains(issuedOn) else {
            throw CertificateError.dayOutOfRange(issuedOn, earliest: course.upperBound, latest: latest)
        }
        self.transaction = transaction
    }
}

extension CertificateIssuing {
    /// The lines of these people, or all.
    func lines(of references: [String]) throws -> [Line] {
        guard !references.isEmpty else { return lines }
        let people = try references.map { try transaction.records.requirePerson($0) }
        for person in people where !lines.contains(where: { $0.gradebook.learner.person == person.id }) {
            throw CertificateError.notALearner(person.name, cohort.code)
        }
        return lines.filter { line in people.contains { $0.id == line.gradebook.learner.person } }
    }

    func cause(toWithholdFrom line: Line, again: Bool) throws -> CertificateIssue.Cause? {
        let learner = line.gradebook.learner
        let own = try transaction.records.certificates(in: cohort.id, of: learner.person)
        if let held = own.first(where: { $0.revocation == nil }) { return .hasOne(held.number) }
        if try transaction.records.isErased(learner.person) { return .erased }
        if let revoked = own.last, !again { return .revoked(revoked.number) }
        let standing = line.gradebook.result.standing
        return standing == .passed ? nil : .hasNotPassed(standing, line.gradebook.reasons)
    }

    func issue(to line: Line, uid: UID, code: VerificationCode) throws -> Certificate {
        let records = transaction.records
        let learner = line.gradebook.learner
        guard let person = try records.person(learner.person) else {
            throw StoreError.damaged(path: "person", detail: learner.name)
        }
        let latest = try records.latestCertificate(
            of: person.id, in: programme, besides: learner.enrolment)
        let older = latest.flatMap { $0.statement.endsOn <= course.upperBound ? $0 : nil }
        let sequence = try records.nextCertificateSequence(of: programme, in: issuedOn.year)
        let digits = String(sequence)
        let padding = String(repeating: "0", count: max(0, 4 - digits.count))
        let number = "\(content.programme.code)-\(issuedOn.year)-\(padding)\(digits)"
        try transaction.addCertificate(
            uid: uid, number: number, code: code, of: programme, sequence: sequence, to: learner.enrolment,
            name: person.name, recipient: Certificate.Recipient(person, salt: uid), statement(of: line),
            on: issuedOn, in: zone,
            validity: content.programme.certificate.validity(from: issuedOn, renewing: older),
            renewing: older?.id)
        return try records.requireCertificate(number)
    }

    private func statement(of line: Line) -> CertificateStatement {
        let course = content.programme
        let taught = course.certificate.cpdMinutes ?? course.parts.reduce(0) { $0 + $1.minutes }
        let entries = line.attendance.entries
        return CertificateStatement(
            title: course.certificate.title ?? course.title, programme: course.code, cohort: cohort.code,
            startsOn: self.course.lowerBound, endsOn: self.course.upperBound,
            subjects: course.parts.map { part in
                content.modules.first { $0.id == part.module }?.title ?? LocalizedText(asTyped: part.title)
            },
            courseMinutes: taught / 15 * 15,
            attendedMinutes: CertificateStatement.credit(
                of: taught, attended: entries.reduce(0) { $0 + $1.attendedMinutes },
                planned: entries.reduce(unscheduledMinutes) { $0 + $1.plannedMinutes }),
            result: line.gradebook.result.total.percentage(), grade: line.gradebook.result.grade,
            criteria: content.criteria(by: line.gradebook.result.rule), issuer: issuer.name,
            issuerUID: issuer.uid)
    }
}

extension Certificate.Recipient {
    /// By the e-mail address, else the employee number, else the person's uid.
    fileprivate init(_ person: Person, salt: UID) {
        let (kind, identity): (Kind, String) =
            if let email = person.email {
                (.email, email.lowercased())
            } else if let number = person.employeeNumber {
                (.employeeNumber, number)
            } else {
                (.person, person.uid.text)
            }
        self.init(kind: kind, hash: SHA256.hexadecimal(of: Data("\(identity)\(salt)".utf8)))
    }
}

extension CourseContent {
    /// What had to be met, the parts first and the whole last.
    fileprivate func criteria(by rule: GradebookRule) -> [LocalizedText] {
        let parts = rule.components.compactMap { component in
            component.passMinimum.map { minimum in
                let title = component.source.title(among: assessments)
                return LocalizedText(
                    en: "\(title.en): at least \(minimum.percentage()) %",
                    zhHans: "\(title.zhHans)不低于 \(minimum.percentage())%")
            }
        }
        let total = rule.passTotal.percentage()
        return parts + [
            LocalizedText(en: "overall result: at least \(total) %", zhHans: "总成绩不低于 \(total)%")
        ]
    }
}
