import CadreModel
import Testing

struct RetakesTests {
    private let scores = [Ratio(1, 2), Ratio(4, 5), Ratio(3, 5)]

    @Test func countsTheBestTheLatestOrTheAverage() {
        #expect(GradebookRule.Retakes.best.result(of: scores) == Ratio(4, 5))
        #expect(GradebookRule.Retakes.latest.result(of: scores) == Ratio(3, 5))
        #expect(GradebookRule.Retakes.average.result(of: scores) == Ratio(19, 30))
    }

    @Test(arguments: GradebookRule.Retakes.allCases)
    func hasNoResultBeforeTheFirstAttempt(retakes: GradebookRule.Retakes) {
        #expect(retakes.result(of: []) == nil)
        #expect(retakes.bestResult(of: [], triesLeft: 0) == .zero)
        #expect(retakes.bestResult(of: [], triesLeft: 2) == .one)
    }

    @Test func canOnlyRaiseAnAverageSoFar() {
        #expect(GradebookRule.Retakes.average.bestResult(of: scores, triesLeft: 2) == Ratio(39, 50))
    }
}
