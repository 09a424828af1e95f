import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let chaseFollowUps = Verb("follow-up.chase")
    package static let namePeers = Verb("follow-up.ask")
}

extension TrainingService {
    /// Every form of a cohort's follow-ups, by questionnaire and learner, and the day as of which they are looked at:
    /// the one given, else today at the cohort's site.
    package func followUps(of code: Code, on day: Day? = nil) throws -> (day: Day, forms: [FollowUp]) {
        try store.read { records in
            let cohort = try records.requireCohort(code)
            return (try day ?? today(in: cohort, records), try followUps(of: cohort, records))
        }
    }

    /// Writes to everybody whose form is due or overdue and who was not written to within so many days before: a message
    /// each in the outbox, which names ids alone. Doing it twice writes nothing more.
    ///
    /// - Returns: how many were written.
    package func chaseFollowUps(
        of code: Code, on day: Day? = nil, every days: Int = 7, by actor: Actor
    ) throws -> Int {
        try perform(.chaseFollowUps, on: code.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let records = transaction.records
            let cohort = try records.requireCohort(code)
            let day = try day ?? today(in: cohort, records)
            var count = 0
            for form in try followUps(of: cohort, records) {
                guard [.due, .overdue].contains(form.state(on: day)), let person = form.person,
                    let window = form.window,
                    let enrolment = try records.enrolment(of: form.learner.person, in: cohort.id),
                    try transaction.request(FormKey(form), on: day, every: days)
                else { continue }
                let message = [
                    "assessment": form.assessment.text, "enrolment": enrolment.uid.text,
                    "respondent": person.uid.text, "until": window.upperBound.description,
                ]
                try transaction.announce(
                    "follow-up.\(form.state(on: day).rawValue)", payload: message, uid: newUID())
                count += 1
            }
            transaction.note("messages", count)
            return count
        }
    }

    /// Has these peers, and no others, asked about a learner; naming nobody goes back to the usual ones.
    ///
    /// - Throws: `FollowUpError` for the learner themselves, their manager, somebody named twice or too many.
    package func askPeers(_ peers: [String], about person: String, in code: Code, by actor: Actor) throws {
        try perform(.namePeers, on: code.text, by: actor, scope: { try $0.scope(of: code) }) { transaction in
            let records = transaction.records
            let cohort = try records.requireCohort(code)
            let forms = try records.content(cohort.content).assessments.filter(\.isFollowUp)
            guard let limit = forms.filter({ $0.respondent == .peer }).map(\.raters.upperBound).min() else {
                throw FollowUpError.noPeersAsked(cohort.code)
            }
            guard peers.count <= limit else { throw FollowUpError.tooManyPeers(peers.count, limit: limit) }
            let learner = try records.requirePerson(person)
            guard let enrolment = try records.activeEnrolment(of: learner.id, in: cohort.id) else {
                throw AssessmentError.notEnrolled(learner.name, cohort.code)
            }
            var named: Set<RowID<Person>> = []
            for peer in try peers.map({ try records.requirePerson($0) }) {
                guard peer.id != learner.id else { throw FollowUpError.ownPeer(peer.name) }
                guard peer.id != learner.manager else {
                    throw FollowUpError.managerAsPeer(peer.name, of: learner.name)
                }
                guard named.insert(peer.id).inserted else { throw FollowUpError.namedTwice(peer.name) }
            }
            try transaction.setPeers(Array(named), of: enrolment.id)
            transaction.note("person", learner.uid)
            transaction.note("peers", named.count)
        }
    }

    func today(in cohort: Cohort, _ records: ReadTransaction) throws -> Day {
        try records.clock(of: cohort).day(at: now())
    }
}

extension TrainingService {
    func followUps(of cohort: Cohort, _ records: ReadTransaction) throws -> [FollowUp] {
        let respondents = try FollowUpRespondents(of: cohort, records)
        let answered = Dictionary(grouping: try records.formsAnswered(in: cohort.id)) {
            FormKey(enrolment: $0.enrolment, assessment: $0.assessment, person: nil)
        }
        let requested = try records.formsRequested(in: cohort.id)
        let end = try records.lastDay(of: cohort)
        let surveys = try records.content(cohort.content).assessments.filter(\.isFollowUp)
        return try surveys.flatMap { survey in
            let window = survey.dueDays.flatMap { days in
                end.map { $0.adding(days: days.lowerBound)...$0.adding(days: days.upperBound) }
            }
            return try respondents.learners.indices.flatMap { place in
                let learner = respondents.learners[place]
                let all = FormKey(enrolment: learner.enrolment, assessment: survey.id, person: nil)
                let theirs = answered[all, default: []].compactMap(\.person)
                return try respondents.people(for: survey, about: place, besides: theirs).map { person in
                    let key = FormKey(enrolment: learner.enrolment, assessment: survey.id, person: person)
                    return FollowUp(
                        assessment: survey.id, respondent: survey.respondent, learner: learner,
                        person: try person.flatMap { try records.person($0) }, window: window,
                        isAnswered: person.map(theirs.contains) ?? false, requestedOn: requested[key])
                }
            }
        }
    }
}

/// Who is to answer about each learner of a cohort.
private struct FollowUpRespondents {
    let learners: [Learner]
    private let people: [RowID<Person>: Person]
    private let named: [RowID<Enrolment>: [RowID<Person>]]

    init(of cohort: Cohort, _ records: ReadTransaction) throws {
        learners = try records.learners(of: cohort.id)
        named = try records.peersNamed(in: cohort.id)
        people = Dictionary(
            try learners.compactMap { try records.person($0.person) }.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Those who are asked, then those who answered without being asked; nil for nobody.
    ///
    /// A form that one person fills in asks nobody more once somebody has: the manager of then may not be today's.
    func people(
        for survey: AssessmentDefinition, about place: Int, besides answered: [RowID<Person>]
    ) -> [RowID<Person>?] {
        let asked = asked(for: survey, about: place)
        if survey.raters.upperBound == 1, !answered.isEmpty { return answered.sorted() }
        let all = asked + answered.filter { !asked.contains($0) }.sorted()
        return all.isEmpty ? [nil] : all
    }

    private func asked(for survey: AssessmentDefinition, about place: Int) -> [RowID<Person>] {
        let learner = learners[place]
        switch survey.respondent {
        case .learner: return [learner.person]
        case .manager: return [people[learner.person]?.manager].compactMap(\.self)
        case .trainer: return []
        case .peer:
            let count = min(FollowUp.usualPeers, survey.raters.upperBound)
            return named[learner.enrolment]
                ?? learners.usualPeers(of: place, atMost: count) { people[$0.person]?.unit }.map(\.person)
        }
    }
}

extension AssessmentDefinition {
    /// Whether it is sent to people after the course.
    var isFollowUp: Bool { stage == .followUp && isAnonymous }
}

extension FormKey {
    fileprivate init(_ form: FollowUp) {
        self.init(enrolment: form.learner.enrolment, assessment: form.assessment, person: form.person?.id)
    }
}

extension ReadTransaction {
    /// The cohort's last day of teaching, or the one it was planned to end on while there are no sessions.
    func lastDay(of cohort: Cohort) throws -> Day? {
        try lastDayOfTeaching(cohort.id) ?? cohort.endsOn
    }
}
