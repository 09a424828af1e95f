import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import Foundation
import Support

/// A department of twelve people whose course is followed by surveys: at its end, and 60 to 90 days later for learner,
/// manager and peers. Each asks for the rating `good`, the figures `a` and `b`, and a comment.
enum SurveyCourse {
    static let reaction: AssessmentID = "reaction"
    static let own: AssessmentID = "own"
    static let managers: AssessmentID = "managers"
    static let peers: AssessmentID = "peers"
    static let all = [reaction, own, managers, peers]

    static func department(enrolled count: Int = 12) throws -> Department {
        let course = CourseContent.twoParts
        let department = try Department(
            at: .afterCourse, registry: Registry(kinds: Registry.linked().kinds),
            content: CourseContent(programme: course.programme, modules: [], instruments: surveys),
            capacity: 12)
        try department.enrol(count)
        return department
    }

    static let levels = (0...3).map { RatingLevel($0, LocalizedText(asTyped: "level \($0)")) }

    private static let surveys = [
        survey(reaction, .postTest, by: .learner, about: .programme),
        survey(own, .followUp, by: .learner), survey(managers, .followUp, by: .manager),
        survey(peers, .followUp, by: .peer, raters: 1...4),
    ]

    private static func survey(
        _ id: AssessmentID, _ stage: AssessmentStage, by respondent: Respondent,
        raters: ClosedRange<Int> = 1...1,
        about subject: AssessmentSubject = .learner
    ) -> AssessmentDefinition {
        let formats: [(ItemID, ResponseFormat)] = [
            ("good", .rating(levels: levels)), ("a", .number(unit: nil)), ("b", .number(unit: nil)),
            ("words", .text),
        ]
        return AssessmentDefinition(
            id: id, kind: "survey", title: LocalizedText(asTyped: id.text), stage: stage,
            dueDays: stage == .followUp ? 60...90 : nil, respondent: respondent, raters: raters,
            subject: subject,
            items: formats.map {
                Item(
                    id: $0, prompt: LocalizedText(asTyped: $0.text), points: 0, response: $1, key: nil)
            })
    }
}

extension Department {
    /// Hands in a form: `E1` answers about themselves, or `rater` about them.
    @discardableResult
    func answer(_ survey: AssessmentID, _ person: String, by rater: String? = nil, _ json: String) throws
        -> Submission
    {
        try submit(json, at: survey, of: EntrantNames(person: person, rater: rater))
    }

    @discardableResult
    func release() throws -> [ReleasedSurvey] {
        try service.releaseSurveys(of: cohort.code, by: coordinator)
    }

    func result(of survey: AssessmentID) throws -> SurveyResult? {
        let evaluation = try service.evaluation(of: cohort.code)
        return (evaluation.reaction + evaluation.behaviour.surveys).first { $0.definition.id == survey }
    }

    /// How many took each level of `good`; nil while it is withheld.
    func goodRatings(in survey: AssessmentID) throws -> [Int]? {
        guard case .rating(let ratings) = try result(of: survey)?.questions.first?.figures else { return nil }
        return ratings.taken
    }

    /// Reads a roster that gives the people of these numbers a manager.
    func give(_ manager: String, to people: String...) throws {
        let rows = people.compactMap { number in
            self.people.first { $0.employeeNumber == number }.map { "\(number),\($0.name),ACME,\(manager)" }
        }
        let roster = (["工号,姓名,部门,直属上级"] + rows).joined(separator: "\n")
        _ = try service.importPeople(
            Array(roster.utf8), unit: Code("ACME"), dryRun: false, by: coordinator)
    }
}
