import CadreKit
import CadreModel
import CadreService
import Support
import Testing

struct RankingTests {
    @Test func ordersSubjectsByTheMeanOfWhatLearnersMakeOfThem() throws {
        let department = try ExamCourse.department()
        // In per cent: 华东水务 100 and 50, Delta 75 and 75, 新港 25.
        try department.rate("华东水务", size: 2, growth: 2, by: "E1")
        try department.rate("华东水务", size: 1, growth: 1, by: "E2")
        try department.rate("Delta", size: 2, growth: 1, by: "E1")
        try department.rate(" delta ", size: 1, growth: 2, by: "E2")
        try department.rate("新港", size: 1, growth: 0, by: "E3")
        let lines = try department.ranking().lines
        #expect(lines.map(\.subject) == ["delta", "华东水务", "新港"])
        #expect(lines.map(\.rank) == [1, 1, 3])
        #expect(lines.map(\.share) == [Ratio(3, 4), Ratio(3, 4), Ratio(1, 4)])
        #expect(lines.map(\.raters) == [2, 2, 1])
        #expect(lines.map { $0.band?.id } == ["key", "key", "small"])
        #expect(lines[1].range == Ratio(1, 2)...Ratio(1, 1))
    }

    @Test func countsALearnersLatestRating() throws {
        let department = try ExamCourse.department()
        for size in [0, 2, 1, 2] { try department.rate("新港", size: size, growth: 0, by: "E1") }
        #expect(try department.ranking().lines.map(\.share) == [Ratio(1, 2)])
        #expect(try department.ranking(by: "E2").lines.isEmpty)
    }

    @Test func wantsToKnowWhatIsRated() throws {
        let department = try ExamCourse.department()
        #expect(throws: AssessmentError.subjectNeeded(ExamCourse.account, .account)) {
            try department.submit(
                #"{"size": 1}"#, at: ExamCourse.account, of: EntrantNames(person: "E1", about: " "))
        }
        #expect(throws: AssessmentError.subjectNotWanted(ExamCourse.exam)) {
            try department.submit(
                ExamAnswers.all, at: ExamCourse.exam, of: EntrantNames(person: "E1", about: "新港"))
        }
        #expect(throws: AssessmentError.ratesNoSubject(ExamCourse.exam)) {
            try department.service.ranking(at: ExamCourse.exam, in: department.cohort.code)
        }
    }

    @Test func leavesTheGradebookAlone() throws {
        let department = try ExamCourse.department()
        let totals = { () throws -> [Ratio] in
            try department.service.gradebook(of: department.cohort.code).lines.map(\.result.total)
        }
        let before = try totals()
        try department.rate("新港", size: 2, growth: 2, by: "E1")
        #expect(try totals() == before)
    }

    @Test func readsRatingsOfSeveralSubjectsFromOneFile() throws {
        let department = try ExamCourse.department()
        let file = """
            测评,学员,评价对象,题目,答案
            account,E1,新港,size,2
            account,E1,新港,growth,2
            account,E1,Delta,size,0
            account,E1,Delta,growth,1
            """
        let first = try department.importResponses(Array(file.utf8))
        #expect((first.changed, first.unchanged) == (2, 0))
        let again = try department.importResponses(Array(file.utf8))
        #expect((again.changed, again.unchanged) == (0, 2))
        #expect(try department.ranking().lines.map(\.subject) == ["新港", "Delta"])
        let nameless = "测评,学员,题目,答案\naccount,E1,size,2\naccount,E1,growth,2"
        let refused = try department.importResponses(Array(nameless.utf8))
        #expect(refused.findings.map(\.code) == ["response.person"])
        #expect(refused.findings.map(\.place?.line) == [2])
    }

    @Test func readsTwoRatersFromOneFile() throws {
        let department = try ExamCourse.department()
        let file = """
            assessment,person,rater,item,answer
            role-play,E1,E11,listens,2
            role-play,E1,E11,asks,2
            role-play,E1,E12,listens,1
            role-play,E1,E12,asks,0
            """
        #expect(try department.importResponses(Array(file.utf8)).changed == 2)
        #expect(
            try department.results(at: ExamCourse.rolePlay).map(\.outcome.points) == [
                Points(thousandths: 750 + 500)
            ])
    }
}

extension Department {
    fileprivate func rate(_ subject: String, size: Int, growth: Int, by person: String) throws {
        try submit(
            #"{"size": \#(size), "growth": \#(growth)}"#, at: ExamCourse.account,
            of: EntrantNames(person: person, about: subject))
    }

    fileprivate func ranking(by person: String? = nil) throws -> SubjectRanking {
        try service.ranking(at: ExamCourse.account, in: cohort.code, by: person)
    }

    fileprivate func importResponses(_ file: [UInt8]) throws -> RecordsImport {
        try service.importResponses(file, to: cohort.code, dryRun: false, by: coordinator)
    }
}
