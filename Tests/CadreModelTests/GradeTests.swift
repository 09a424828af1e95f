import CadreKit
import CadreModel
import Testing

struct GradeTests {
    private func result(_ score: Ratio, minimum: Ratio? = nil, tries: Int = 1) -> LearnerResult {
        let rule = GradebookRule(
            components: [.init(source: .assessment("post"), weight: 1, passMinimum: minimum)],
            passTotal: Ratio(6, 10), retakes: .best, tries: tries, excusedCounts: false,
            grades: [
                .init(name: "C", from: Ratio(6, 10)), .init(name: "A", from: Ratio(9, 10)),
                .init(name: "F", from: .zero), .init(name: "B", from: Ratio(8, 10)),
            ])
        return LearnerResult(
            by: rule, attendance: AttendanceTally([], excusedCounts: false),
            attempts: ["post": AttemptTally(scores: [score])])
    }

    @Test func namesATotalByTheHighestGradeThatItReaches() {
        #expect(result(Ratio(9, 10)).grade == "A")
        #expect(result(Ratio(899, 1000)).grade == "B")
        #expect(result(Ratio(6, 10)).grade == "C")
        #expect(result(Ratio(1, 10)).grade == "F")
    }

    @Test func givesNoPassingGradeToWhoeverMissedAMinimum() {
        let result = result(Ratio(85, 100), minimum: Ratio(9, 10))
        #expect(result.standing == .canNoLongerPass)
        #expect(result.grade == "F")
    }

    @Test func namesNothingThatMayStillRise() {
        let result = result(Ratio(1, 2), tries: 2)
        #expect(result.standing == .canStillPass)
        #expect(result.grade == nil)
    }
}
