package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let saveAnswers = Verb("attempt.save", by: [.administrator, .coordinator, .trainer])
    package static let collectAttempts = Verb(
        "attempt.collect", by: [.administrator, .coordinator, .trainer])
}

extension TrainingService {
    /// Keeps what a learner has answered so far in an attempt that is begun; nothing is marked. What was kept before is
    /// replaced.
    ///
    /// - Throws: `AnswerError` for answers that do not fit; `AttemptTimeError.timeUp` once the attempt has ended, and
    ///   what was saved in time is handed in.
    package func save(
        _ json: [UInt8], at id: AssessmentID, of names: EntrantNames, in code: Code, by actor: Actor
    ) throws -> OpenAttempt {
        try performInTime(.saveAnswers, at: id, of: names, in: code, by: actor) {
            taken, entrant, transaction in
            let records = transaction.records
            guard let attempt = try records.openAttempt(of: entrant, at: id) else {
                throw AttemptTimeError.notBegun(id, entrant.person.name)
            }
            let answers = try attempt.paper.form.answers(fromJSON: json)
            try transaction.save(answers, of: attempt.id)
            transaction.note("attempt", attempt.uid)
            return OpenAttempt(
                attempt: attempt,
                endsAt: try taken.window(of: entrant, records).end(ofAttemptBegunAt: attempt.startedAt),
                saved: SavedAnswers(answers: answers, savedAt: transaction.at))
        }
    }

    /// Hands in what a learner saved of the attempt that is begun.
    ///
    /// - Throws: `AttemptTimeError.nothingSaved`, and as `submit`.
    package func submitSaved(
        at id: AssessmentID, of names: EntrantNames, in code: Code, by actor: Actor
    ) throws -> Submission {
        try performInTime(.submitAttempt, at: id, of: names, in: code, by: actor) {
            taken, entrant, transaction in
            let records = transaction.records
            guard let attempt = try records.openAttempt(of: entrant, at: id),
                let saved = try records.savedAnswers(of: attempt.id)
            else { throw AttemptTimeError.nothingSaved(id, entrant.person.name) }
            transaction.note("attempt", attempt.uid)
            return try handIn(
                saved.answers, by: entrant, to: attempt, at: taken, taken.assessment(by: registry),
                in: transaction)
        }
    }

    /// Hands in what learners saved of attempts that have ended by themselves, as of when they ended; nothing where
    /// nothing was saved.
    ///
    /// - Returns: the learners' names and what became of their attempts.
    package func collectAttempts(
        in code: Code, by actor: Actor
    ) throws -> [(name: String, submission: Submission)] {
        try perform(.collectAttempts, on: code.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let records = transaction.records
            let cohort = try records.requireOpenCohort(code)
            let collected = try records.openAttempts(in: cohort.id).compactMap { open, person in
                try handInIfOver(open, of: person, in: cohort, transaction)
            }
            transaction.note("attempts", collected.count)
            return collected
        }
    }
}

extension TrainingService {
    /// Hands in what was saved of a learner's attempt that has ended by itself, and says so.
    ///
    /// - Throws: `AttemptTimeError.timeUp`.
    func handInIfTimeIsUp(
        at id: AssessmentID, of names: EntrantNames, in code: Code, by actor: Actor
    ) throws {
        let over = try store.read { records -> (attempt: Attempt, ended: WallTime)? in
            let cohort = try records.requireCohort(code)
            // Most assessments have no conditions, and what a cohort is taught is long to read.
            guard try records.attemptConditions(in: cohort.id)[id] != nil else { return nil }
            let taken = try CohortAssessment(id, in: code, records: records)
            let entrant = try taken.requireEntrant(names, records: records)
            let window = try taken.window(of: entrant, records)
            guard let attempt = try records.openAttempt(of: entrant, at: id),
                window.isOver(attemptBegunAt: attempt.startedAt, at: now()),
                let ended = window.end(ofAttemptBegunAt: attempt.startedAt)?
                    .wallTime(in: try records.clock(of: cohort).name)
            else { return nil }
            return (attempt, ended)
        }
        guard let over else { return }
        try perform(.collectAttempts, on: code.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let cohort = try transaction.records.requireOpenCohort(code)
            let person = try transaction.records.requirePerson(names.person)
            _ = try handInIfOver(over.attempt, of: person.id, in: cohort, transaction)
            transaction.note("attempt", over.attempt.uid)
        }
        throw AttemptTimeError.timeUp(id, attempt: over.attempt.number, ended: over.ended)
    }

    private func handInIfOver(
        _ open: Attempt, of person: RowID<Person>, in cohort: Cohort, _ transaction: WriteTransaction
    ) throws -> (name: String, submission: Submission)? {
        let records = transaction.records
        let taken = try CohortAssessment(open.assessment, in: cohort.code, records: records)
        guard let learner = try records.person(person) else { return nil }
        let entrant = Entrant(
            person: learner, enrolment: open.enrolment, rater: learner, about: open.about)
        let window = try taken.window(of: entrant, records)
        guard window.isOver(attemptBegunAt: open.startedAt, at: transaction.at),
            let end = window.end(ofAttemptBegunAt: open.startedAt),
            let attempt = try records.openAttempt(of: entrant, at: open.assessment), attempt.id == open.id
        else { return nil }
        let submission = try handIn(
            records.savedAnswers(of: attempt.id)?.answers ?? [:], by: entrant, to: attempt, at: taken,
            taken.assessment(by: registry), submittedAt: end, in: transaction)
        return (learner.name, submission)
    }
}
