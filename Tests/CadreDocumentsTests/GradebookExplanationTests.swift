import CadreDocuments
import CadreKit
import CadreModel
import Foundation
import Support
import Testing

/// The arithmetic that an explanation shows must come to what it says.
struct GradebookExplanationTests {
    @Test(arguments: 0..<60)
    func showsSumsThatAreRight(seed: UInt64) throws {
        let line = Self.line(seed: seed)
        let text = try Self.explanation(of: line)
        let sums = text.matches(of: /\(([0-9.+× ]+)\) ÷ ([0-9]+) = ([0-9.]+) %/)
        #expect(sums.count == 2)
        for sum in sums {
            let terms = sum.1.split(separator: "+").map { term in
                term.split(separator: "×").map { Double($0.trimmingCharacters(in: .whitespaces)) ?? .nan }
                    .reduce(1, *)
            }
            let divisor = try #require(Double(sum.2))
            let said = try #require(Double(sum.3))
            // Every term is shown with two decimals, so that the sum may be off by as much.
            #expect(abs(terms.reduce(0, +) / divisor - said) <= 0.011)
        }
        #expect(sums.last.map { String($0.3) } == line.result.exactTotal.percentage(decimals: 2))
    }

    @Test func tellsWhatWasDecidedAndWhy() throws {
        let decision = GradebookDecision(
            effect: .override(Ratio(3, 4)), reason: "appeal", decidedBy: "李梅", decidedAt: Instant(seconds: 0))
        let text = try Self.explanation(
            of: Self.line(seed: 1, decisions: GradebookDecisions(["total": decision])))
        #expect(text.contains("set to 75.0 % by 李梅 at 1970-01-01"))
        #expect(text.contains("appeal"))
    }

    private static func explanation(of line: Gradebook.Line) throws -> String {
        let code = try Code("SM-2026-1")
        return GradebookExplanation(of: line, in: code, assessments: [], in: .english).document.plainText
    }

    private static func line(seed: UInt64, decisions: GradebookDecisions = .none) -> Gradebook.Line {
        var random = SplitMix64(seed: seed)
        func share() -> Ratio { Ratio(Int.random(in: 0...37, using: &random), 37) }
        let group = GradebookRule.Group(name: "tests", assessments: ["a", "b", "c"], dropLowest: 1)
        let rule = GradebookRule(
            components: [
                .init(source: .attendance, weight: 20, passMinimum: Ratio(4, 5)),
                .init(source: .assessment("post"), weight: 35, passMinimum: nil),
                .init(source: .group(group), weight: 45, passMinimum: Ratio(1, 2)),
            ], passTotal: Ratio(7, 10), retakes: .best, tries: 2, excusedCounts: false,
            rounding: .init(.halfUp, decimals: 0))
        let attendance = AttendanceTally(
            [
                AttendanceEntry(
                    plannedMinutes: 210, isHeld: true,
                    own: Attendance(
                        recorded: .late, minutes: Int.random(in: 0...210, using: &random), note: nil))
            ], excusedCounts: false)
        let tallies = (["post", "a", "b", "c"] as [AssessmentID]).map {
            ($0, AttemptTally(scores: [share(), share()]))
        }
        let result = LearnerResult(
            by: rule, attendance: attendance, attempts: Dictionary(uniqueKeysWithValues: tallies),
            decisions: decisions)
        return Gradebook.Line(
            Learner(enrolment: RowID(1), person: RowID(1), name: "陈晨", employeeNumber: "E1"),
            attendance: attendance, result: result)
    }
}
