package import CadreModel
import CadreStore

extension Verb {
    package static let enrol = Verb("cohort.enrol", by: [.administrator, .coordinator, .manager])
    package static let withdraw = Verb("cohort.withdraw", by: [.administrator, .coordinator, .manager])
}

extension TrainingService {
    /// Enrols people in a cohort in this order; whoever finds no seat waits.
    ///
    /// Sessions that one person cannot attend both stand against an enrolment; where one of them is a draft it is a
    /// finding. Whoever waits is looked at once they move up.
    ///
    /// - Throws: `EnrolmentError` for the first who is there already or is expected elsewhere; nobody is enrolled
    ///   then.
    package func enrol(_ references: [String], in code: Code, by actor: Actor) throws -> Enrolments {
        try perform(.enrol, on: code.text, by: actor, scope: { try $0.scope(of: code) }) { transaction in
            let cohort = try transaction.records.requireCohort(code)
            guard !cohort.status.isClosed else { throw EnrolmentError.cohortClosed(code, cohort.status) }
            var enrolments = Enrolments(statuses: [], findings: [])
            for reference in references { try enrol(reference, in: cohort, transaction, &enrolments) }
            let enrolled = enrolments.statuses.count { $0 == .enrolled }
            transaction.note("enrolled", enrolled)
            transaction.note("waiting", enrolments.statuses.count - enrolled)
            if enrolled > 0 {
                enrolments.findings += try transaction.records.findingsAboutSize(
                    of: cohort, tooLargeOnly: true)
            }
            return enrolments
        }
    }

    /// Takes somebody out of a cohort, or out of the queue for it; the first in line moves up.
    package func withdraw(_ reference: String, from code: Code, by actor: Actor) throws -> Promotion {
        try perform(.withdraw, on: code.text, by: actor, scope: { try $0.scope(of: code) }) { transaction in
            let records = transaction.records
            let cohort = try records.requireOpenCohort(code)
            let person = try records.requirePerson(reference)
            guard let enrolment = try records.enrolment(of: person.id, in: cohort.id),
                enrolment.status != .withdrawn
            else { throw EnrolmentError.notEnrolled(person.name, code) }
            try transaction.setStatus(.withdrawn, of: enrolment.id)
            transaction.note("person", person.uid)
            return try promote(in: cohort, transaction)
        }
    }

    /// Moves those who wait onto free seats, first come first; who is expected elsewhere during one of the sessions
    /// goes on waiting, and the next in line moves up.
    func promote(in cohort: Cohort, _ transaction: WriteTransaction) throws -> Promotion {
        let records = transaction.records
        let seats = try records.freeSeats(in: cohort.id)
        var (names, findings): ([String], [Finding]) = ([], [])
        for next in try records.enrolments(in: cohort.id) where next.status == .waiting {
            guard names.count < seats else { break }
            let name = try records.person(next.person)?.name ?? ""
            do {
                findings += try records.clashes(of: next.person, named: name, joining: cohort, transaction.at)
            } catch let error as EnrolmentError {
                findings.append(
                    Finding(.warning, "enrolment.passed-over", error.explanation, hint: error.remedy))
                continue
            }
            try transaction.setStatus(.enrolled, of: next.id)
            try transaction.claimAttendance(for: next.id)
            try transaction.announce("enrolment.promoted", payload: ["enrolment": next.uid], uid: newUID())
            names.append(name)
        }
        if !names.isEmpty {
            transaction.note("promoted", names.count)
            findings += try records.findingsAboutSize(of: cohort, tooLargeOnly: true)
        }
        return Promotion(names: names, findings: findings)
    }

    private func enrol(
        _ reference: String, in cohort: Cohort, _ transaction: WriteTransaction,
        _ enrolments: inout Enrolments
    ) throws {
        let records = transaction.records
        let person = try records.requirePerson(reference)
        switch try records.enrolment(of: person.id, in: cohort.id) {
        case let known? where known.status == .enrolled:
            throw EnrolmentError.alreadyEnrolled(person.name, cohort.code)
        case let known? where known.status == .waiting:
            let ahead = try records.enrolments(in: cohort.id)
                .count { $0.status == .waiting && $0.queueNumber <= known.queueNumber }
            throw EnrolmentError.alreadyWaiting(person.name, cohort.code, position: ahead)
        default: break
        }
        guard try records.freeSeats(in: cohort.id) > 0 else {
            _ = try transaction.enrol(person.id, in: cohort.id, as: .waiting, uid: newUID())
            enrolments.statuses.append(.waiting)
            return
        }
        enrolments.findings += try records.clashes(
            of: person.id, named: person.name, joining: cohort, transaction.at)
        let enrolment = try transaction.enrol(person.id, in: cohort.id, as: .enrolled, uid: newUID())
        try transaction.claimAttendance(for: enrolment)
        enrolments.statuses.append(.enrolled)
    }
}

/// What became of those who were to be enrolled.
package struct Enrolments: Sendable {
    /// In the order in which the people were named.
    package fileprivate(set) var statuses: [Enrolment.Status]
    /// What a coordinator may decide against: drafts at the same time as other sessions, too large a class.
    package fileprivate(set) var findings: [Finding]
}

/// Who moved up from the waitlist, in order.
package struct Promotion: Sendable {
    package let names: [String]
    /// Who could not move up and why, and what a coordinator may decide against.
    package let findings: [Finding]
}

extension ReadTransaction {
    /// The enrolment of somebody who has a place in a cohort; nil while they wait, and once they have withdrawn.
    func activeEnrolment(of person: RowID<Person>, in cohort: RowID<Cohort>) throws -> Enrolment? {
        try enrolment(of: person, in: cohort).flatMap { $0.status == .enrolled ? $0 : nil }
    }

    /// Drafts that somebody could not attend as the cohort's learner.
    ///
    /// - Throws: `EnrolmentError.expectedElsewhere`, or `.teaches`, for sessions that are published.
    fileprivate func clashes(
        of person: RowID<Person>, named name: String, joining cohort: Cohort, _ now: Instant
    ) throws -> [Finding] {
        try clashes(of: person, joining: cohort.id, at: now).map { clash in
            let error: EnrolmentError =
                clash.session == clash.other
                ? .teaches(name, cohort.code, session: clash.session)
                : .expectedElsewhere(name, cohort.code, session: clash.session, other: clash.other)
            guard clash.isDraft else { throw error }
            return Finding(.warning, "enrolment.draft-clash", error.explanation, hint: error.remedy)
        }
    }
}
