import CadreKit
import CadreModel
import Testing

struct RoundingTests {
    @Test func roundsAHalfUpAsOneDoesByHand() {
        let rounding = GradebookRule.Rounding(.halfUp, decimals: 0)
        #expect(rounding.rounded(Ratio(695, 1000)) == Ratio(70, 100))
        #expect(rounding.rounded(Ratio(705, 1000)) == Ratio(71, 100))
        #expect(rounding.rounded(Ratio(69_499, 100_000)) == Ratio(69, 100))
        #expect(
            GradebookRule.Rounding(.halfUp, decimals: 1).rounded(Ratio(69_950, 100_000)) == Ratio(70, 100))
    }

    @Test func cutsOffWhatIsOver() {
        #expect(GradebookRule.Rounding(.down, decimals: 0).rounded(Ratio(69_999, 100_000)) == Ratio(69, 100))
        #expect(GradebookRule.Rounding(.down, decimals: 0).rounded(.one) == .one)
        #expect(GradebookRule.Rounding.exact.rounded(Ratio(2, 3)) == Ratio(2, 3))
    }

    @Test func passesOrFailsByTheRoundedTotal() {
        func standing(_ rounding: GradebookRule.Rounding) -> Standing {
            let rule = GradebookRule(
                components: [.init(source: .assessment("post"), weight: 1, passMinimum: nil)],
                passTotal: Ratio(7, 10), retakes: .best, tries: 1, excusedCounts: false, rounding: rounding)
            let attendance = AttendanceTally([], excusedCounts: false)
            return LearnerResult(
                by: rule, attendance: attendance, attempts: ["post": AttemptTally(scores: [Ratio(696, 1000)])]
            ).standing
        }
        #expect(standing(.exact) == .canNoLongerPass)
        #expect(standing(GradebookRule.Rounding(.down, decimals: 0)) == .canNoLongerPass)
        #expect(standing(GradebookRule.Rounding(.halfUp, decimals: 0)) == .passed)
    }
}
