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
        tries = try records.programme(of: content, taughtTo: cohort).gradebook.tries
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

    /// - Throws: `AssessmentError.notEnrolled` for anybody who is not a learner of the cohort now; that the rater or
    ///   what is rated is missing, or should not be named. `CohortError.closed` for an assessment that counts for the
    ///   learner once the cohort's results are final; questionnaires are answered long after.
    func requireEntrant(
        _ names: EntrantNames, isOnPaper: Bool = false, records: ReadTransaction
    ) throws -> Entrant {
        if definition.countsForLearner { try cohort.refuseIfClosed() }
        let person = try records.requirePerson(names.person)
        guard let enrolment = try records.activeEnrolment(of: person.id, in: cohort.id) else {
            throw AssessmentError.notEnrolled(person.name, cohort.code)
        }
        return Entrant(
            person: person, enrolment: enrolment.id,
            rater: try rater(names.rater, of: person, records: records), about: try about(names.about),
            isOnPaper: isOnPaper)
    }
}

/// Whose attempt it is, as typed: the learner, what is rated and who rates.
package struct EntrantNames: Sendable, Hashable {
    package let person: String
    package let about: String?
    package let rater: String?

    package init(person: String, about: String? = nil, rater: String? = nil) {
        self.person = person
        self.about = about
        self.rater = rater
    }
}

/// A learner who takes an assessment, and who answers.
struct Entrant {
    let person: Person
    let enrolment: RowID<Enrolment>
    /// The learner, where nobody else is asked.
    let rater: Person
    let about: String?
    /// Whether the answers were given on paper: when they are entered says nothing of when they were given.
    var isOnPaper = false

    /// Whether somebody else answers than the learner.
    var isRatedByAnother: Bool { rater.id != person.id }
}

extension CohortAssessment {
    private func rater(
        _ reference: String?, of learner: Person, records: ReadTransaction
    ) throws -> Person {
        guard definition.respondent != .learner else {
            guard let reference else { return learner }
            let rater = try records.requirePerson(reference)
            guard rater.id == learner.id || definition.raters.upperBound > 1 || definition.mayNeedMarker
            else {
                throw AssessmentError.raterNotWanted(definition.id)
            }
            return rater
        }
        guard let reference else {
            throw AssessmentError.raterNeeded(definition.id, definition.respondent)
        }
        let rater = try records.requirePerson(reference)
        guard rater.id != learner.id else {
            throw AssessmentError.ratesThemselves(learner.name, definition.id, definition.respondent)
        }
        if definition.respondent == .manager, let manager = learner.manager, manager != rater.id {
            throw AssessmentError.notTheManager(rater.name, of: learner.name)
        }
        return rater
    }

    private func about(_ text: String?) throws -> String? {
        guard definition.subject.isNamed else {
            guard text == nil else { throw AssessmentError.subjectNotWanted(definition.id) }
            return nil
        }
        guard let name = try? text?.required(for: definition.title) else {
            throw AssessmentError.subjectNeeded(definition.id, definition.subject)
        }
        return name
    }
}
