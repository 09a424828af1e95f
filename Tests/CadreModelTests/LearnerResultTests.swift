import CadreKit
import CadreModel
import Testing

struct LearnerResultTests {
    private func rule(
        attendance: Int = 20, minimum: Ratio? = Ratio(4, 5), post: Int = 80,
        postMinimum: Ratio? = Ratio(3, 5),
        pass: Ratio = Ratio(7, 10), tries: Int = 2
    ) -> GradebookRule {
        GradebookRule(
            components: [
                .init(source: .attendance, weight: attendance, passMinimum: minimum),
                .init(source: .assessment("post"), weight: post, passMinimum: postMinimum),
            ], passTotal: pass, retakes: .best, tries: tries, excusedCounts: false)
    }

    private func tally(attended: Int, of planned: Int = 100, open: Int = 0) -> AttendanceTally {
        let held = AttendanceEntry(
            plannedMinutes: planned, isHeld: true,
            own: Attendance(recorded: .late, minutes: attended, note: nil))
        let toCome = AttendanceEntry(plannedMinutes: open, isHeld: false, own: nil)
        return AttendanceTally(open > 0 ? [held, toCome] : [held], excusedCounts: false)
    }

    private func result(
        _ rule: GradebookRule, _ attendance: AttendanceTally, _ scores: [Ratio]
    ) -> (LearnerResult, [ResultReason]) {
        let result = LearnerResult(
            by: rule, attendance: attendance, attempts: ["post": AttemptTally(scores: scores)])
        return (result, result.reasons(attendance: attendance))
    }

    @Test func passesOnceAllIsInAndMet() {
        let (result, reasons) = result(rule(), tally(attended: 90), [Ratio(1, 2), Ratio(7, 10)])
        #expect(result.total == Ratio(74, 100))
        #expect(result.standing == .passed)
        #expect(reasons.isEmpty)
    }

    @Test func tellsTheLeastScoreThatMakesTheTotal() {
        // 18 of 100 come from attendance: 52 must come of 80.
        let (result, reasons) = result(rule(), tally(attended: 90), [])
        #expect(result.standing == .canStillPass)
        #expect(reasons == [.needs(.assessment("post"), Ratio(13, 20), triesLeft: 2)])
        #expect(reasons.map(\.sentence.en) == ["needs 65.0 % in post (2 tries left)"])
        #expect(reasons.map(\.sentence.zhHans) == ["“post”须达到 65.0%（还可考 2 次）"])
    }

    @Test func tellsWhichMinimumIsBeyondReach() {
        let (result, reasons) = result(rule(), tally(attended: 79), [.one])
        #expect(result.standing == .canNoLongerPass)
        #expect(
            reasons == [
                .minimumOutOfReach(.attendance, best: Ratio(79, 100), minimum: Ratio(4, 5)), .onlyByMakeUp,
            ])
    }

    @Test func speaksOfAMakeUpOnlyWhereOneWouldHelp() {
        let low = Ratio(1, 2)
        let (lost, reasons) = result(rule(), tally(attended: 79), [low, low])
        #expect(lost.standing == .canNoLongerPass)
        #expect(!reasons.contains(.onlyByMakeUp))
        // 79 of 100 parts of attendance weigh too little for the total; all of it would be enough.
        let (short, why) = result(
            rule(attendance: 50, minimum: nil, post: 50, pass: Ratio(9, 10), tries: 1), tally(attended: 79),
            [Ratio(4, 5)])
        #expect(short.standing == .canNoLongerPass)
        #expect(why == [.totalOutOfReach(best: Ratio(159, 200), needed: Ratio(9, 10)), .onlyByMakeUp])
        #expect(why.last?.sentence.zhHans == "除非补课")
    }

    @Test func losesHopeWithTheLastTryOnly() {
        let low = Ratio(1, 2)
        #expect(result(rule(), tally(attended: 100), [low]).0.standing == .canStillPass)
        let (lost, reasons) = result(rule(), tally(attended: 100), [low, low])
        #expect(lost.standing == .canNoLongerPass)
        #expect(
            reasons == [
                .minimumOutOfReach(.assessment("post"), best: low, minimum: Ratio(3, 5)),
                .totalOutOfReach(best: Ratio(3, 5), needed: Ratio(7, 10)),
            ])
    }

    @Test func countsSessionsToComeAsAttended() {
        let (result, reasons) = result(rule(), tally(attended: 60, open: 100), [.one])
        #expect(result.standing == .canStillPass)
        #expect(reasons == [.needs(.attendance, Ratio(4, 5), triesLeft: nil), .sessionsToCome])
    }

    @Test func showsAShortfallThatRoundingWouldHide() {
        let almost = ResultReason.minimumOutOfReach(
            .attendance, best: Ratio(79_999, 100_000), minimum: Ratio(4, 5))
        #expect(almost.sentence.en == "at most 79.999 % in attendance, 80.0 % is the least")
    }

    @Test func keepsOutOfTheTotalWhatHasNoWeight() {
        let rule = rule(attendance: 0, post: 1)
        let (result, _) = result(rule, tally(attended: 80), [Ratio(3, 4)])
        #expect(result.total == Ratio(3, 4))
        #expect(result.standing == .passed)
    }
}
