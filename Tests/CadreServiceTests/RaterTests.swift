import CadreKit
import CadreModel
import CadreService
import Support
import Testing

struct RaterTests {
    @Test func waitsForTheSecondRaterAndTakesTheMean() throws {
        let department = try ExamCourse.department()
        guard case .awaitsRaters(let awaited) = try department.rate(#"{"listens": 2, "asks": 1}"#, by: "E11")
        else {
            Issue.record("marked by one rater")
            return
        }
        #expect((awaited.received, awaited.needed) == (1, 2))
        #expect(try department.results(at: ExamCourse.rolePlay).isEmpty)
        guard case .marked(let attempt) = try department.rate(#"{"listens": 1, "asks": 1}"#, by: "E12")
        else {
            Issue.record("still waiting")
            return
        }
        #expect(attempt.outcome.points == Points(thousandths: 750 + 500))
        #expect(attempt.responses.map(\.name) == ["陈讲师", "林讲师"])
        #expect(try department.results(at: ExamCourse.rolePlay) == [attempt])
    }

    @Test func letsARaterCorrectThemselvesBeforeTheOtherHasRated() throws {
        let department = try ExamCourse.department()
        _ = try department.rate(#"{"listens": 0, "asks": 0}"#, by: "E11")
        _ = try department.rate(#"{"listens": 2, "asks": 2}"#, by: "E11")
        _ = try department.rate(#"{"listens": 2, "asks": 2}"#, by: "E12")
        #expect(try department.results(at: ExamCourse.rolePlay).map(\.outcome.points) == [2])
    }

    @Test func tellsTheFirstRaterWhatIsMissingAndKeepsNothing() throws {
        let department = try ExamCourse.department()
        #expect(throws: AnswerError.missing(["asks"], in: ExamCourse.rolePlay)) {
            try department.rate(#"{"listens": 2}"#, by: "E11")
        }
        _ = try department.rate(#"{"listens": 2, "asks": 2}"#, by: "E12")
        #expect(try department.results(at: ExamCourse.rolePlay).isEmpty)
    }

    @Test func takesTheNextRatingForTheNextTry() throws {
        let department = try ExamCourse.department()
        for json in [#"{"listens": 0, "asks": 0}"#, #"{"listens": 2, "asks": 2}"#] {
            _ = try department.rate(json, by: "E11")
            _ = try department.rate(json, by: "E12")
        }
        #expect(try department.results(at: ExamCourse.rolePlay).map(\.outcome.points) == [0, 2])
        #expect(throws: AssessmentError.noTriesLeft(ExamCourse.rolePlay, "陈晨", tries: 2)) {
            try department.rate(#"{"listens": 1, "asks": 1}"#, by: "E11")
        }
    }

    @Test func letsARaterSeeTheSameTwice() throws {
        let department = try ExamCourse.department()
        for _ in 1...2 {
            _ = try department.rate(#"{"listens": 1, "asks": 1}"#, by: "E11")
            _ = try department.rate(#"{"listens": 1, "asks": 1}"#, by: "E12")
        }
        #expect(try department.results(at: ExamCourse.rolePlay).map(\.outcome.points) == [1, 1])
    }

    @Test func needsSomebodyElseToRate() throws {
        let department = try ExamCourse.department()
        let json = #"{"listens": 1, "asks": 1}"#
        #expect(throws: AssessmentError.raterNeeded(ExamCourse.rolePlay, .trainer)) {
            try department.rate(json, by: nil)
        }
        #expect(throws: AssessmentError.ratesThemselves("陈晨", ExamCourse.rolePlay, .trainer)) {
            try department.rate(json, by: "E1")
        }
        #expect(throws: AssessmentError.raterNotWanted(ExamCourse.exam)) {
            try department.submit(
                ExamAnswers.all, at: ExamCourse.exam, of: EntrantNames(person: "E1", rater: "E11"))
        }
    }

    @Test func asksTheManagerOfTheRoster() throws {
        let department = try ExamCourse.department()
        let (learner, manager) = (department.people[0], department.people[2])
        let roster = "工号,姓名,部门,直属上级\nE1,陈晨,ACME,E3"
        _ = try department.service.importPeople(
            Array(roster.utf8), unit: Code("ACME"), dryRun: false, by: department.coordinator)
        #expect(
            throws: AssessmentError.notTheManager(department.people[3].name, of: learner.name)
        ) {
            try department.submit(
                #"{"seen": 1}"#, at: ExamCourse.managerSurvey, of: EntrantNames(person: "E1", rater: "E4"))
        }
        let submission = try department.submit(
            #"{"seen": 1}"#, at: ExamCourse.managerSurvey, of: EntrantNames(person: "E1", rater: "E3"))
        guard case .marked(let attempt) = submission else {
            Issue.record("waiting")
            return
        }
        #expect(attempt.outcome == .unmarked)
        #expect(attempt.responses.map(\.rater) == [manager.id])
    }
}

extension Department {
    @discardableResult
    func submit(_ json: String, at id: AssessmentID, of names: EntrantNames) throws -> Submission {
        try service.submit(Array(json.utf8), at: id, of: names, in: cohort.code, by: coordinator)
    }

    func results(of person: String = "E1", at id: AssessmentID) throws -> [MarkedAttempt] {
        try service.results(of: person, at: id, in: cohort.code)
    }

    fileprivate func rate(_ json: String, by rater: String?) throws -> Submission {
        try submit(json, at: ExamCourse.rolePlay, of: EntrantNames(person: "E1", rater: rater))
    }
}

extension Outcome {
    /// Points of a score or a profile; nil when nothing was judged.
    var points: Points? {
        switch self {
        case .scored(let score): score.points
        case .profile(let profile): profile.score.points
        case .unmarked: nil
        }
    }
}
