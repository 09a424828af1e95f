package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let setConditions = Verb("attempt.conditions")
    package static let accommodate = Verb("attempt.accommodate")
}

extension TrainingService {
    /// The conditions that a cohort takes an assessment under.
    package func attemptConditions(of id: AssessmentID, in code: Code) throws -> AttemptConditions {
        try store.read { records in
            let taken = try CohortAssessment(id, in: code, records: records)
            return try records.attemptConditions(in: taken.cohort.id)[id] ?? .none
        }
    }

    /// Sets the conditions that a cohort takes an assessment under, for attempts that are under way too.
    ///
    /// - Throws: `AttemptTimeError`, `PlannedTimeError` for a time that clocks at the cohort's site skip or show
    ///   twice, `CohortError.closed`.
    package func setConditions(
        _ conditions: AttemptConditions, of id: AssessmentID, in code: Code, by actor: Actor
    ) throws {
        try perform(.setConditions, on: id.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let records = transaction.records
            let taken = try CohortAssessment(id, in: code, records: records)
            try taken.cohort.refuseIfClosed()
            guard taken.definition.respondent == .learner else { throw AttemptTimeError.notByLearners(id) }
            let clock = try records.clock(of: taken.cohort)
            let instants = try [conditions.opens, conditions.due].map { time in
                try time.map { try clock.plannedTime(on: $0.day, at: $0.time, minutes: 0).startsAt }
            }
            if let opens = conditions.opens, let due = conditions.due, let first = instants[0],
                let last = instants[1], last <= first
            {
                throw AttemptTimeError.dueBeforeOpen(opens: opens, due: due)
            }
            try transaction.set(conditions == .none ? nil : conditions, of: id, in: taken.cohort.id)
            transaction.note("cohort", code)
        }
    }

    /// Grants a learner extra time, at one assessment or at all of the cohort's; 0 per cent takes it back.
    ///
    /// - Returns: the learner's name.
    /// - Throws: `EnrolmentError.notEnrolled`; `RequiredTextError` without a reason.
    package func accommodate(
        _ reference: String, in code: Code, with accommodation: Accommodation, reason: String, by actor: Actor
    ) throws -> String {
        try perform(.accommodate, on: code.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let records = transaction.records
            let reason = try reason.required(for: LocalizedText(en: "the reason", zhHans: "理由"))
            let cohort = try records.requireOpenCohort(code)
            if let id = accommodation.assessment {
                _ = try CohortAssessment(id, in: code, records: records)
            }
            let person = try records.requirePerson(reference)
            guard let enrolment = try records.activeEnrolment(of: person.id, in: cohort.id) else {
                throw EnrolmentError.notEnrolled(person.name, code)
            }
            try transaction.grant(accommodation, to: enrolment.id, reason: reason)
            transaction.note("person", person.uid)
            transaction.note("extra-time", accommodation.extraTime)
            return person.name
        }
    }
}
