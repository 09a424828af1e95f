package import CadreModel
import CadreStore

extension Verb {
    package static let enrol = Verb("cohort.enrol", by: [.administrator, .coordinator, .manager])
    package static let withdraw = Verb("cohort.withdraw", by: [.administrator, .coordinator, .manager])
}

extension TrainingService {
    /// Enrols people in a cohort in this order; whoever finds no seat waits.
    ///
    /// - Throws: `EnrolmentError` for the first who is there already; nobody is enrolled then.
    package func enrol(_ references: [String], in code: Code, by actor: Actor) throws -> [Enrolment.Status] {
        try perform(.enrol, on: code.text, by: actor, scope: { try $0.scope(of: code) }) { transaction in
            let cohort = try transaction.records.requireCohort(code)
            guard cohort.status == .open || cohort.status == .running else {
                throw EnrolmentError.cohortClosed(code, cohort.status)
            }
            let statuses = try references.map { try enrol($0, in: cohort, transaction) }
            transaction.note("enrolled", statuses.count { $0 == .enrolled })
            transaction.note("waiting", statuses.count { $0 == .waiting })
            return statuses
        }
    }

    /// Takes somebody out of a cohort, or out of the queue for it; the first in line moves up.
    ///
    /// - Returns: the names of those who moved up.
    package func withdraw(_ reference: String, from code: Code, by actor: Actor) throws -> [String] {
        try perform(.withdraw, on: code.text, by: actor, scope: { try $0.scope(of: code) }) { transaction in
            let records = transaction.records
            let cohort = try records.requireCohort(code)
            let person = try records.requirePerson(reference)
            guard let enrolment = try records.enrolment(of: person.id, in: cohort.id),
                enrolment.status != .withdrawn
            else { throw EnrolmentError.notEnrolled(person.name, code) }
            try transaction.setStatus(.withdrawn, of: enrolment.id)
            transaction.note("person", person.uid)
            return try promote(in: cohort.id, transaction)
        }
    }

    /// Moves those who wait onto free seats, first come first.
    @discardableResult
    func promote(in cohort: RowID<Cohort>, _ transaction: WriteTransaction) throws -> [String] {
        var promoted: [String] = []
        while try transaction.records.freeSeats(in: cohort) > 0,
            let next = try transaction.records.enrolments(in: cohort).first(where: { $0.status == .waiting })
        {
            try transaction.setStatus(.enrolled, of: next.id)
            try transaction.announce("enrolment.promoted", payload: ["enrolment": next.uid], uid: newUID())
            if let person = try transaction.records.person(next.person) { promoted.append(person.name) }
        }
        if !promoted.isEmpty { transaction.note("promoted", promoted.count) }
        return promoted
    }

    private func enrol(
        _ reference: String, in cohort: Cohort, _ transaction: WriteTransaction
    ) throws -> Enrolment.Status {
        let records = transaction.records
        let person = try records.requirePerson(reference)
        switch try records.enrolment(of: person.id, in: cohort.id) {
        case let known? where known.status == .enrolled:
            throw EnrolmentError.alreadyEnrolled(person.name, cohort.code)
        case let known? where known.status == .waiting:
            let ahead = try records.enrolments(in: cohort.id)
                .count { $0.status == .waiting && $0.queueNumber <= known.queueNumber }
            throw EnrolmentError.alreadyWaiting(person.name, cohort.code, position: ahead)
        default:
            let status: Enrolment.Status = try records.freeSeats(in: cohort.id) > 0 ? .enrolled : .waiting
            try transaction.enrol(person.id, in: cohort.id, as: status, uid: newUID())
            return status
        }
    }
}
