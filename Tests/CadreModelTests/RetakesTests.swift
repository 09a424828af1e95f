import CadreModel
import Testing

struct RetakesTests {
    private let scores = [Ratio(1, 2), Ratio(4, 5), Ratio(3, 5)]

    private func rule(_ retakes: GradebookRule.Retakes, cap: Ratio? = nil) -> GradebookRule {
        GradebookRule(
            components: [], passTotal: .zero, retakes: retakes, retakeCap: cap, tries: 5, excusedCounts: false
        )
    }

    @Test func countsTheBestTheLatestOrTheAverage() {
        #expect(rule(.best).result(of: scores) == Ratio(4, 5))
        #expect(rule(.latest).result(of: scores) == Ratio(3, 5))
        #expect(rule(.average).result(of: scores) == Ratio(19, 30))
    }

    @Test func countsRetakesUpToTheCapAndTheFirstInFull() {
        let cap = Ratio(11, 20)
        #expect(rule(.best, cap: cap).result(of: scores) == cap)
        #expect(rule(.best, cap: cap).result(of: [Ratio(9, 10), .one]) == Ratio(9, 10))
        #expect(rule(.average, cap: cap).result(of: scores) == Ratio(16, 30))
    }

    @Test(arguments: GradebookRule.Retakes.allCases)
    func hasNoResultBeforeTheFirstAttempt(retakes: GradebookRule.Retakes) {
        #expect(rule(retakes).result(of: []) == nil)
        #expect(rule(retakes).bestResult(of: [], triesLeft: 0) == .zero)
        #expect(rule(retakes).bestResult(of: [], triesLeft: 2) == .one)
    }

    @Test func canOnlyRaiseAnAverageSoFar() {
        #expect(rule(.average).bestResult(of: scores, triesLeft: 2) == Ratio(39, 50))
    }

    @Test func advisesNoRetakeThatTheCapMakesWorse() {
        #expect(rule(.latest, cap: Ratio(3, 5)).bestResult(of: [Ratio(9, 10)], triesLeft: 1) == Ratio(9, 10))
    }
}
