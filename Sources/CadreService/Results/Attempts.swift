package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let startAttempt = Verb("attempt.start", by: [.administrator, .coordinator, .trainer])
    package static let submitAttempt = Verb("attempt.submit", by: [.administrator, .coordinator, .trainer])
    /// Not by trainers: whoever hands a form in knows what it says, and could make up those of a group but one.
    package static let answerInConfidence = Verb("survey.submit")
}

extension TrainingService {
    /// An assessment's questions without their keys, their options in an order that tells nothing: a cohort's own, or
    /// the department's or the linked module's when no cohort is named. The kind need not be linked. Of an assessment that
    /// draws, one paper of many.
    ///
    /// - Parameter isForMarker: to give what somebody judges its essays by instead.
    package func form(of id: AssessmentID, in cohort: Code? = nil, isForMarker: Bool = false) throws -> Form {
        let (definition, bank) = try store.read { records in
            if let cohort {
                let taken = try CohortAssessment(id, in: cohort, records: records)
                return (taken.definition, try records.bank(for: taken.definition, in: taken.cohort.content))
            }
            let known = try registry.assessments + records.departmentAssessments()
            guard let found = known.first(where: { $0.id == id }) else {
                throw AssessmentError.unknownAssessment(id, linked: known.map(\.id))
            }
            return (found, try records.bank(for: found, of: registry.modules.flatMap(\.bank)))
        }
        guard let kind = registry.kind(definition.kind) else {
            let items = definition.items.map(\.withOptionsByText)
            return Paper(of: definition, seed: 0, items: items).form
        }
        let paper = try kind.assessment(from: definition).paper(seed: 1, bank: bank)
        return isForMarker ? paper.markingForm : paper.form
    }

    /// Begins a learner's attempt on a paper of its own; an attempt that is open already is given again.
    ///
    /// - Throws: `AssessmentError` when the assessment is not the cohort's, its kind is not linked, the person is
    ///   not enrolled, no try is left, or who rates what is not as the assessment asks. `AttemptTimeError` outside the
    ///   times that the conditions allow.
    package func startAttempt(
        at id: AssessmentID, of names: EntrantNames, in code: Code, by actor: Actor
    ) throws -> OpenAttempt {
        try performInTime(.startAttempt, at: id, of: names, in: code, by: actor) {
            taken, entrant, transaction in
            let attempt = try attempt(
                of: entrant, at: taken, taken.assessment(by: registry), in: transaction)
            transaction.note("attempt", attempt.uid)
            return OpenAttempt(
                attempt: attempt,
                endsAt: try taken.window(of: entrant, transaction.records)
                    .end(ofAttemptBegunAt: attempt.startedAt),
                saved: try transaction.records.savedAnswers(of: attempt.id))
        }
    }

    /// Hands in answers, a response file's JSON, and marks them once there are raters enough; without an open attempt
    /// one is begun.
    ///
    /// - Throws: as `startAttempt`, and `AnswerError` for answers that do not fit; nothing is kept then. A timed attempt
    ///   must have been begun.
    package func submit(
        _ json: [UInt8], at id: AssessmentID, of names: EntrantNames, in code: Code, by actor: Actor
    ) throws -> Submission {
        try performInTime(.submitAttempt, at: id, of: names, in: code, by: actor) {
            taken, entrant, transaction in
            if try taken.window(of: entrant, transaction.records).seconds != nil,
                try transaction.records.openAttempt(of: entrant, at: id) == nil
            {
                throw AttemptTimeError.notBegun(id, entrant.person.name)
            }
            let assessment = try taken.assessment(by: registry)
            let attempt = try attempt(of: entrant, at: taken, assessment, in: transaction)
            let form =
                entrant.marksEssays(of: taken.definition) ? attempt.paper.markingForm : attempt.paper.form
            let answers = try form.answers(fromJSON: json)
            // Whoever rates another may see the same twice; a learner's second try would be wasted.
            if taken.definition.respondent == .learner, !entrant.isRatedByAnother,
                let number = try transaction.records.attempt(of: entrant, at: id, alreadyHolding: answers)
            {
                throw AssessmentError.sameAnswers(id, entrant.person.name, attempt: number)
            }
            transaction.note("attempt", attempt.uid)
            return try handIn(answers, by: entrant, to: attempt, at: taken, assessment, in: transaction)
        }
    }

    /// Does something to an attempt of somebody who may answer; an attempt whose time is up is handed in first.
    ///
    /// - Throws: `AttemptTimeError.timeUp`; nothing is done then.
    func performInTime<Value>(
        _ verb: Verb, at id: AssessmentID, of names: EntrantNames, in code: Code, by actor: Actor,
        _ body: (CohortAssessment, Entrant, WriteTransaction) throws -> Value
    ) throws -> Value {
        try handInIfTimeIsUp(at: id, of: names, in: code, by: actor)
        return try perform(verb, on: id.text, by: actor, scope: { try $0.scope(of: code) }) { transaction in
            let taken = try CohortAssessment(id, in: code, records: transaction.records)
            try authorise(actor, toAnswer: [taken], in: transaction.records)
            let entrant = try taken.requireEntrant(names, records: transaction.records)
            return try body(taken, entrant, transaction)
        }
    }

    /// Lets nobody hand in forms given in confidence whom `answerInConfidence` does not allow.
    func authorise(_ actor: Actor, toAnswer taken: [CohortAssessment], in records: ReadTransaction) throws {
        guard let survey = taken.first(where: \.definition.isAnonymous) else { return }
        try authorise(
            actor, to: .answerInConfidence, in: try records.scope(of: survey.cohort.code), by: records)
    }

    /// What became of a learner's attempts at an assessment, in order; readable without the kind being linked.
    ///
    /// - Throws: `SurveyError.inConfidence` for answers that are shown to nobody one by one.
    package func results(
        of person: String, at id: AssessmentID, in code: Code
    ) throws -> [MarkedAttempt] {
        try store.read { records in
            let taken = try CohortAssessment(id, in: code, records: records)
            guard !taken.definition.isAnonymous else { throw SurveyError.inConfidence(id) }
            let person = try records.requirePerson(person)
            guard let enrolment = try records.enrolment(of: person.id, in: taken.cohort.id) else {
                throw AssessmentError.notEnrolled(person.name, taken.cohort.code)
            }
            return try records.markedAttempts(of: enrolment.id, at: id)
        }
    }

    /// What a cohort's learners, or one of them, make of the dealers, accounts or teams that they rated.
    ///
    /// - Throws: `AssessmentError.ratesNoSubject` for an assessment of learners or of the programme.
    package func ranking(
        at id: AssessmentID, in code: Code, by person: String? = nil
    ) throws -> SubjectRanking {
        try store.read { records in
            let taken = try CohortAssessment(id, in: code, records: records)
            guard taken.definition.subject.isNamed else { throw AssessmentError.ratesNoSubject(id) }
            let rater = try person.map { try records.requirePerson($0).id }
            let ratings = try records.latestProfiles(in: taken.cohort.id, of: id)
                .filter { rater == nil || $0.rater == rater }
            return SubjectRanking(ratings, bands: taken.definition.bands)
        }
    }

    /// The assessments that a cohort takes: its modules' own, then the instruments that its programme names.
    package func assessments(of code: Code) throws -> [AssessmentDefinition] {
        try store.read { records in
            try records.content(records.requireCohort(code).content).assessments
        }
    }
}
