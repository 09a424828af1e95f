import CadreKit
import CadreModel
import CadreStore

extension TrainingService {
    /// The entrant's attempt: the one that is open, one that takes another rater, or a new one on a fresh paper.
    ///
    /// - Throws: `AssessmentError.noTriesLeft`, where marks count towards the learner's result.
    func attempt(
        of entrant: Entrant, at taken: CohortAssessment, _ assessment: any Assessment,
        in transaction: WriteTransaction
    ) throws -> Attempt {
        let definition = taken.definition
        let all = try transaction.records.attempts(of: entrant.enrolment, at: definition.id)
        let earlier = all.about(entrant.about)
        if entrant.marksEssays(of: definition) {
            guard
                let last = try earlier.last(where: {
                    try $0.hasAnswers(of: entrant.person, transaction.records)
                })
            else { throw AssessmentError.nothingToMark(definition.id, entrant.person.name) }
            return last
        }
        if let open = earlier.first(where: { $0.submittedAt == nil }) { return open }
        let window = try taken.window(of: entrant, transaction.records)
        try taken.requireOpen(window, at: transaction.at, transaction.records)
        if let last = earlier.last, try takesAnotherRater(last, entrant, definition, transaction.records) {
            return last
        }
        guard earlier.count < taken.tries || !definition.countsForLearner else {
            throw AssessmentError.noTriesLeft(definition.id, entrant.person.name, tries: taken.tries)
        }
        let uid = newUID()
        let paper = try assessment.paper(
            seed: newSeed(), bank: try transaction.records.bank(for: definition, in: taken.cohort.content))
        let number = (all.map(\.number).max() ?? 0) + 1
        let id = try transaction.addAttempt(
            uid: uid, of: entrant.enrolment, number: number, about: entrant.about,
            content: taken.cohort.content, paper: paper, isAnonymous: definition.isAnonymous)
        return Attempt(
            id: id, uid: uid, enrolment: entrant.enrolment, assessment: definition.id, number: number,
            about: entrant.about, content: taken.cohort.content, paper: paper, startedAt: transaction.at,
            submittedAt: nil)
    }

    /// Keeps an entrant's answers and marks the attempt once it has raters enough.
    ///
    /// - Throws: `AnswerError` for answers that could not be marked, however many other raters there are.
    func handIn(
        _ answers: Answers, by entrant: Entrant, to attempt: Attempt, at taken: CohortAssessment,
        _ assessment: any Assessment, submittedAt: Instant? = nil, in transaction: WriteTransaction
    ) throws -> Submission {
        guard attempt.paper.criteria.isEmpty else {
            return try handIn(
                essays: answers, by: entrant, to: attempt, at: taken, assessment, in: transaction)
        }
        let submittedAt = submittedAt ?? transaction.at
        let least = taken.definition.raters.lowerBound
        // Alone these answers are judged as if every rater had given them: a rater learns of a mistake at once, not
        // when the last of them hands in.
        _ = try assessment.mark(Array(repeating: answers, count: least), on: attempt.paper)
        try transaction.keep(answers, by: entrant.rater.id, in: attempt.id)
        let responses = try transaction.records.responses(to: attempt.id)
        guard responses.count >= least else {
            return .awaitsRaters(
                RatersAwaited(
                    title: attempt.paper.title, number: attempt.number, received: responses.count,
                    needed: least))
        }
        let outcome = try assessment.mark(responses.map(\.answers), on: attempt.paper)
        let deducted = try taken.window(of: entrant, transaction.records)
            .deduction(from: outcome.score?.points ?? .zero, submittedAt: submittedAt)
        try transaction.mark(
            attempt.id, responses, as: outcome, submittedAt: submittedAt, deducted: deducted)
        // Nobody is shown what others answered in confidence, not even by handing in a form of their own.
        let shown =
            taken.definition.isAnonymous ? responses.filter { $0.rater == entrant.rater.id } : responses
        return .marked(
            MarkedAttempt(
                number: attempt.number, about: attempt.about, submittedAt: submittedAt,
                paper: attempt.paper, responses: shown, outcome: outcome, deducted: deducted))
    }

    /// Keeps what a learner wrote until a marker has judged it; marks the attempt by what a marker found.
    private func handIn(
        essays answers: Answers, by entrant: Entrant, to attempt: Attempt, at taken: CohortAssessment,
        _ assessment: any Assessment, in transaction: WriteTransaction
    ) throws -> Submission {
        let paper = attempt.paper
        if !entrant.isRatedByAnother {
            // A learner hears of a mistake at once, not from the marker.
            _ = try assessment.mark([answers, paper.lowestLevels], on: paper)
            try transaction.keep(answers, by: entrant.rater.id, in: attempt.id)
            return .awaitsMarker(
                RatersAwaited(title: paper.title, number: attempt.number, received: 1, needed: 2))
        }
        let responses = try transaction.records.responses(to: attempt.id)
        guard let own = responses.first(where: { $0.rater == entrant.person.id }) else {
            throw AssessmentError.nothingToMark(paper.assessment, entrant.person.name)
        }
        let outcome = try assessment.mark([own.answers, answers], on: paper)
        try transaction.keep(answers, by: entrant.rater.id, in: attempt.id)
        let learner = Entrant(
            person: entrant.person, enrolment: entrant.enrolment, rater: entrant.person, about: entrant.about)
        let submittedAt = own.receivedAt
        let deducted = try taken.window(of: learner, transaction.records)
            .deduction(from: outcome.score?.points ?? .zero, submittedAt: submittedAt)
        try transaction.mark(
            attempt.id, [own], as: outcome, submittedAt: submittedAt, deducted: deducted)
        return .marked(
            MarkedAttempt(
                number: attempt.number, about: attempt.about, submittedAt: submittedAt, paper: paper,
                responses: try transaction.records.responses(to: attempt.id), outcome: outcome,
                deducted: deducted))
    }

    private func takesAnotherRater(
        _ attempt: Attempt, _ entrant: Entrant, _ definition: AssessmentDefinition, _ records: ReadTransaction
    ) throws -> Bool {
        guard definition.raters.upperBound > 1 else { return false }
        let responses = try records.responses(to: attempt.id)
        return responses.count < definition.raters.upperBound
            && !responses.contains { $0.rater == entrant.rater.id }
    }
}

extension Attempt {
    fileprivate func hasAnswers(of person: Person, _ records: ReadTransaction) throws -> Bool {
        try records.responses(to: id).contains { $0.rater == person.id }
    }
}

extension Entrant {
    /// Whether a marker judges what the learner wrote, rather than rating the learner.
    func marksEssays(of definition: AssessmentDefinition) -> Bool {
        isRatedByAnother && definition.respondent == .learner && definition.raters.upperBound == 1
    }
}

extension Paper {
    /// Every criterion at its lowest level.
    fileprivate var lowestLevels: Answers {
        Dictionary(
            criteria.compactMap { item in item.levels?.first.map { (item.id, .rating($0.value)) } },
            uniquingKeysWith: { first, _ in first })
    }
}

extension ReadTransaction {
    /// What an assessment may draw from in a cohort: the banks of the modules that it is taught, and the department's.
    func bank(for definition: AssessmentDefinition, in content: RowID<CourseContent>) throws -> [Item] {
        try bank(for: definition, of: self.content(content).modules.flatMap(\.bank))
    }

    /// What an assessment may draw from: items of modules, and the department's. Of two with one id the department's is
    /// left out, since a paper asks an id once.
    func bank(
        for definition: AssessmentDefinition, of modules: @autoclosure () throws -> [Item]
    ) throws -> [Item] {
        guard !definition.draws.isEmpty else { return [] }
        let modules = try modules()
        let taken = Set(modules.map(\.id))
        return try modules
            + bankItems(suiting: definition.draws).map(\.item).filter { !taken.contains($0.id) }
    }

    /// The number of the latest attempt that the rater answered, when they answered just the same in it; nil otherwise.
    func attempt(
        of entrant: Entrant, at assessment: AssessmentID, alreadyHolding answers: Answers
    ) throws -> Int? {
        for attempt in try attempts(of: entrant.enrolment, at: assessment).about(entrant.about).reversed() {
            guard let response = try responses(to: attempt.id).first(where: { $0.rater == entrant.rater.id })
            else { continue }
            return response.answers == answers ? attempt.number : nil
        }
        return nil
    }
}

extension [Attempt] {
    /// Those that rate this subject, however it was spelt; those without a subject for nil.
    func about(_ subject: String?) -> [Attempt] {
        filter { $0.about?.asSubjectKey == subject?.asSubjectKey }
    }
}
