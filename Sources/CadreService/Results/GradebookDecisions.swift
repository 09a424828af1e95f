import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let decideResult = Verb("gradebook.decide")
}

extension TrainingService {
    /// Sets a learner's result in one component of the gradebook, by its key, or the total, or leaves the component
    /// out for them; nil takes back what was decided before. Results of a completed cohort may be decided too: it is what
    /// becomes of an appeal.
    ///
    /// - Returns: the learner's line as it is from now on.
    /// - Throws: `GradebookError`, `EnrolmentError.notEnrolled`; `RequiredTextError` without a reason.
    package func decide(
        _ effect: GradebookDecision.Effect?, about component: String, of reference: String, in code: Code,
        reason: String, by actor: Actor
    ) throws -> Gradebook.Line {
        try perform(.decideResult, on: code.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let records = transaction.records
            let reason = try reason.required(for: LocalizedText(en: "the reason", zhHans: "理由"))
            let cohort = try records.requireCohort(code)
            guard cohort.status != .cancelled else { throw CohortError.closed(code, cohort.status) }
            let person = try records.requirePerson(reference)
            let line = try records.line(of: person, in: cohort, at: transaction.at)
            try line.refuse(effect, about: component, in: code)
            try transaction.decide(effect, about: component, of: line.learner.enrolment, reason: reason)
            transaction.note("person", person.uid)
            transaction.note("component", component)
            transaction.note("effect", effect.auditName)
            return try records.line(of: person, in: cohort, at: transaction.at)
        }
    }
}

extension ReadTransaction {
    fileprivate func line(of person: Person, in cohort: Cohort, at now: Instant) throws -> Gradebook.Line {
        let lines = try gradebook(of: cohort, at: now).lines
        guard let line = lines.first(where: { $0.learner.person == person.id }) else {
            throw EnrolmentError.notEnrolled(person.name, cohort.code)
        }
        return line
    }
}

extension Gradebook.Line {
    fileprivate func refuse(
        _ effect: GradebookDecision.Effect?, about component: String, in cohort: Code
    ) throws {
        let total = GradebookDecisions.totalKey
        let found = result.components.first { $0.component.source.key == component }
        guard found != nil || component == total else {
            throw GradebookError.unknownComponent(
                component, cohort, known: result.components.map(\.component.source.key) + [total])
        }
        let before = found.map(\.decision) ?? result.decision
        switch effect {
        case nil where before == nil:
            throw GradebookError.nothingDecided(learner.name, component: component)
        case .exemption:
            let others = result.components.filter { $0.component.source.key != component }
            guard found != nil, others.contains(where: { $0.weight > 0 }) else {
                throw GradebookError.nothingLeft(learner.name)
            }
        case nil, .override: break
        }
    }
}

extension GradebookDecision.Effect? {
    /// As the audit log has it.
    fileprivate var auditName: String {
        switch self {
        case .override(let share): share.percentage(decimals: 3)
        case .exemption: "exemption"
        case nil: "none"
        }
    }
}
