import CadreKit
import CadreModel
import CadreStore

/// One assessment as a cohort takes it: out of the content that the cohort opened with.
struct CohortAssessment {
    let cohort: Cohort
    let definition: AssessmentDefinition
    let tries: Int

    /// - Throws: `AssessmentError.notInCohort`, naming those there are.
    init(_ id: AssessmentID, in code: Code, records: ReadTransaction) throws {
        cohort = try records.requireCohort(code)
        let content = try records.content(cohort.content)
        guard let definition = content.assessment(id) else {
            throw AssessmentError.notInCohort(id, cohort.code, known: content.assessments.map(\.id))
        }
        self.definition = definition
        tries = content.programme.gradebook.tries
    }

    /// Ready to set papers and mark them.
    ///
    /// - Throws: `AssessmentError.kindNotLinked`.
    func assessment(by registry: Registry) throws -> any Assessment {
        guard let kind = registry.kind(definition.kind) else {
            throw AssessmentError.kindNotLinked(definition.kind, of: definition.id)
        }
        return try kind.assessment(from: definition)
    }

    /// - Throws: `AssessmentError.notEnrolled` for anybody who is not a learner of the cohort now.
    func requireEntrant(_ reference: String, records: ReadTransaction) throws -> Entrant {
        let person = try records.requirePerson(reference)
        guard let enrolment = try records.enrolment(of: person.id, in: cohort.id),
            enrolment.status == .enrolled
        else { throw AssessmentError.notEnrolled(person.name, cohort.code) }
        return Entrant(person: person, enrolment: enrolment.id)
    }
}

/// A learner who takes an assessment.
struct Entrant {
    let person: Person
    let enrolment: RowID<Enrolment>
}

extension TrainingService {
    /// The entrant's attempt: the one that is open, or a new one on a fresh paper.
    ///
    /// - Throws: `AssessmentError.noTriesLeft`.
    func attempt(
        of entrant: Entrant, at taken: CohortAssessment, _ assessment: any Assessment,
        in transaction: WriteTransaction
    ) throws -> Attempt {
        let earlier = try transaction.records.attempts(of: entrant.enrolment, at: taken.definition.id)
        if let open = earlier.first(where: { $0.submittedAt == nil }) { return open }
        guard earlier.count < taken.tries else {
            throw AssessmentError.noTriesLeft(
                taken.definition.id, entrant.person.name, tries: taken.tries)
        }
        let uid = newUID()
        let paper = try assessment.paper(seed: newSeed(), bank: [])
        let number = (earlier.map(\.number).max() ?? 0) + 1
        let id = try transaction.addAttempt(
            uid: uid, of: entrant.enrolment, number: number, content: taken.cohort.content, paper: paper)
        return Attempt(
            id: id, uid: uid, enrolment: entrant.enrolment, assessment: taken.definition.id, number: number,
            content: taken.cohort.content, paper: paper, startedAt: transaction.at, submittedAt: nil)
    }

    /// Marks an open attempt and keeps the answers, the marks and the reasons.
    func mark(
        _ attempt: Attempt, _ answers: Answers, by rater: RowID<Person>, _ assessment: any Assessment,
        in transaction: WriteTransaction
    ) throws -> MarkedAttempt {
        let outcome = try assessment.mark([answers], on: attempt.paper)
        try transaction.mark(attempt.id, answers: answers, by: rater, as: outcome)
        return MarkedAttempt(
            number: attempt.number, submittedAt: transaction.at, title: attempt.paper.title,
            answers: answers, outcome: outcome)
    }
}
