import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import Foundation
import Support
import Testing

/// The exam of `ExamCourse`, begun by E1 at noon in Beijing on 10 March 2026.
struct AttemptTimingTests {
    private let department: Department
    private let noon = Instant(seconds: Instant.afterCourse.seconds + 4 * 3600)

    init() throws { department = try ExamCourse.department() }

    private func conditions(_ conditions: AttemptConditions) throws {
        try department.service.setConditions(
            conditions, of: ExamCourse.exam, in: department.cohort.code, by: department.coordinator)
    }

    /// Somebody at a clock that shows so many seconds after noon.
    private func at(_ seconds: Int64, _ person: String = "E1") throws -> Taking {
        let service = department.service(
            linkedWith: try Registry(kinds: Registry.linked().kinds),
            at: Instant(seconds: noon.seconds + seconds))
        return Taking(service: service, department: department, names: EntrantNames(person: person))
    }

    private func wall(_ text: String) throws -> WallTime { try #require(WallTime(text)) }

    @Test func handsInWhatWasSavedWhenTheTimeIsUp() throws {
        try conditions(AttemptConditions(minutes: 30))
        #expect(try at(0).start().endsAt == Instant(seconds: noon.seconds + 1800))
        try at(600).save(ExamAnswers.two)
        try at(1700).save(ExamAnswers.three)
        let ended = try wall("2026-03-10 12:30")
        #expect(throws: AttemptTimeError.timeUp(ExamCourse.exam, attempt: 1, ended: ended)) {
            try at(1831).submit(ExamAnswers.all)
        }
        let marked = try department.results()
        #expect(marked.map(\.outcome.points) == [3])
        #expect(marked.map(\.submittedAt) == [Instant(seconds: noon.seconds + 1800)])
        // The next try begins afresh.
        #expect(try at(2000).start().attempt.number == 2)
    }

    @Test func takesAnswersUntilTheEndAndForAMomentAfter() throws {
        try conditions(AttemptConditions(minutes: 30))
        _ = try at(0).start()
        #expect(try at(1830).submit(ExamAnswers.all).points == 4)
    }

    @Test func refusesATimedExamThatWasNotBegun() throws {
        try conditions(AttemptConditions(minutes: 30))
        #expect(throws: AttemptTimeError.notBegun(ExamCourse.exam, "陈晨")) {
            try at(0).submit(ExamAnswers.all)
        }
        #expect(throws: AttemptTimeError.notBegun(ExamCourse.exam, "陈晨")) { try at(0).save(ExamAnswers.all) }
    }

    @Test func givesWhoeverIsGrantedItMoreTimeAndNobodyElse() throws {
        try conditions(AttemptConditions(minutes: 30))
        _ = try department.service.accommodate(
            "E2", in: department.cohort.code, with: Accommodation(assessment: nil, extraTime: 50),
            reason: "arm in plaster", by: department.coordinator)
        let ends = try ["E1", "E2"].map { try at(0, $0).start().endsAt }
        #expect(ends == [1800, 2700].map { Instant(seconds: noon.seconds + $0) })
        #expect(throws: AttemptTimeError.self) { try at(2600).submit(ExamAnswers.all) }
        #expect(try at(2600, "E2").submit(ExamAnswers.all).points == 4)
    }

    @Test func opensAndClosesByTheClocksOfTheSite() throws {
        let (opens, due) = (try wall("2026-03-10 12:00"), try wall("2026-03-10 13:00"))
        try conditions(AttemptConditions(opens: opens, due: due))
        #expect(throws: AttemptTimeError.notOpenYet(ExamCourse.exam, opens: opens)) { try at(-1).start() }
        #expect(try at(0).start().endsAt == Instant(seconds: noon.seconds + 3600))
        #expect(throws: AttemptTimeError.closed(ExamCourse.exam, due: due)) { try at(3601, "E2").start() }
        // Whoever had begun and saved nothing has nothing; the try is used up.
        #expect(throws: AttemptTimeError.timeUp(ExamCourse.exam, attempt: 1, ended: due)) {
            try at(3700).submit(ExamAnswers.all)
        }
        #expect(try department.results().map(\.outcome.points) == [0])
    }

    @Test(
        arguments: [
            (LatePolicy.accepted, 1, Points(thousandths: 4000)), (.deducts(percentPerDay: 10), 29, 4),
            (.deducts(percentPerDay: 10), 31, Points(thousandths: 3600)),
            (.deducts(percentPerDay: 10), 86_400, Points(thousandths: 3600)),
            (.deducts(percentPerDay: 10), 86_401, Points(thousandths: 3200)),
            (.deducts(percentPerDay: 10), 86_400 * 30, 0),
        ] as [(LatePolicy, Int64, Points)])
    func takesOffForEveryDayBegun(late: LatePolicy, seconds: Int64, points: Points) throws {
        try conditions(AttemptConditions(due: wall("2026-03-10 12:00"), late: late))
        let marked = try at(seconds).submit(ExamAnswers.all)
        #expect(marked.points - marked.deducted == points)
        let exam = try department.service.gradebook(of: department.cohort.code).lines[0].result.components[1]
        #expect(exam.result == Ratio(points, of: 4))
    }

    @Test func countsNoTriesThatCanNoLongerBegin() throws {
        try department.submit(ExamAnswers.two)
        try conditions(AttemptConditions(due: wall("2026-03-09 12:00")))
        let lines = try department.service.gradebook(of: department.cohort.code).lines
        #expect(lines.map(\.result.components[1].best) == [Ratio(1, 2), .zero, .zero])
        #expect(lines.map(\.result.components[1].tries?.left) == [0, 0, 0])
    }

    @Test func collectsEveryAttemptWhoseTimeIsUpAndNoOther() throws {
        try conditions(AttemptConditions(minutes: 30))
        for person in ["E1", "E2"] { _ = try at(0, person).start() }
        _ = try at(1200, "E3").start()
        try at(60, "E1").save(ExamAnswers.all)
        #expect(try at(1000).collect() == [])
        #expect(try at(2000).collect() == ["陈晨", "林静"])
        #expect(try at(2000).collect() == [])
        #expect(try department.results(of: "E1").map(\.outcome.points) == [4])
        #expect(try department.results(of: "E2").map(\.outcome.points) == [0])
        #expect(try department.results(of: "E3").isEmpty)
    }

    @Test func keepsWhatWasSavedForWhoeverComesBack() throws {
        _ = try at(0).start()
        try at(10).save(ExamAnswers.two)
        #expect(throws: AnswerError.self) { try at(20).save(#"{"q9": "a"}"#) }
        let saved = try at(30).start().saved
        #expect(saved?.answers == ["q1": .choice("b"), "q3": .number(12.5)])
        #expect(saved?.savedAt == Instant(seconds: noon.seconds + 10))
        #expect(try at(40).submitSaved().points == 2)
        #expect(throws: AttemptTimeError.nothingSaved(ExamCourse.exam, "陈晨")) { try at(50).submitSaved() }
    }

    @Test func bindsNobodyWhoRatesAndRefusesConditionsForThem() throws {
        #expect(throws: AttemptTimeError.notByLearners(ExamCourse.rolePlay)) {
            try department.service.setConditions(
                AttemptConditions(minutes: 5), of: ExamCourse.rolePlay, in: department.cohort.code,
                by: department.coordinator)
        }
    }

    @Test func doesNotBindWhatWasAnsweredOnPaper() throws {
        try conditions(AttemptConditions(due: wall("2026-03-09 12:00")))
        let sheet = "person,assessment,item,answer\nE1,exam,q1,b\n"
        let result = try department.service.importResponses(
            Array(sheet.utf8), to: department.cohort.code, dryRun: false, by: department.coordinator)
        #expect(result.changed == 1)
        #expect(try department.results().map(\.deducted) == [.zero])
    }

    @Test func refusesTimesThatMakeNoSense() throws {
        let (opens, due) = (try wall("2026-03-10 13:00"), try wall("2026-03-10 12:00"))
        #expect(throws: AttemptTimeError.dueBeforeOpen(opens: opens, due: due)) {
            try conditions(AttemptConditions(opens: opens, due: due))
        }
        let none = try department.service.attemptConditions(of: ExamCourse.exam, in: department.cohort.code)
        #expect(none == .none)
    }
}

private struct Taking {
    let service: TrainingService
    let department: Department
    let names: EntrantNames

    func start() throws -> OpenAttempt {
        try service.startAttempt(
            at: ExamCourse.exam, of: names, in: department.cohort.code, by: department.coordinator)
    }

    func save(_ json: String) throws {
        _ = try service.save(
            Array(json.utf8), at: ExamCourse.exam, of: names, in: department.cohort.code,
            by: department.coordinator)
    }

    func submit(_ json: String) throws -> MarkedAttempt {
        try marked(
            service.submit(
                Array(json.utf8), at: ExamCourse.exam, of: names, in: department.cohort.code,
                by: department.coordinator))
    }

    func submitSaved() throws -> MarkedAttempt {
        try marked(
            service.submitSaved(
                at: ExamCourse.exam, of: names, in: department.cohort.code, by: department.coordinator))
    }

    func collect() throws -> [String] {
        try service.collectAttempts(in: department.cohort.code, by: department.coordinator).map(\.name)
    }

    private func marked(_ submission: Submission) throws -> MarkedAttempt {
        guard case .marked(let attempt) = submission else { throw NotMarked() }
        return attempt
    }

    private struct NotMarked: Error {}
}

extension MarkedAttempt {
    fileprivate var points: Points { outcome.points ?? .zero }
}
