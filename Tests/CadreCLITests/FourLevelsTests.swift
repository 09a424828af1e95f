import Foundation
import Support
import Testing

/// The demo's chapter on the four levels against figures worked out apart from Cadre: `Fixtures/statistics/evaluation.py`
/// reads the same answer sheets with NumPy and SciPy.
@Suite struct FourLevelsTests {
    @Test func reportsTheFiguresThatWereWorkedOutApart() throws {
        try withDemo { folder, output in
            let expected = try EvaluationFigures.read()
            let report = try report(["evaluate", "SM-2026-1", "--on", "2026-10-15"], in: folder)
            let reaction = try #require(report.reaction.first)
            check(reaction, expected.reaction, asked: 10)
            #expect(report.behaviour.surveys.map(\.respondent) == ["learner", "manager", "peer"])
            for (survey, asked) in zip(report.behaviour.surveys, [10, 10, 29]) {
                check(survey, try #require(expected.behaviour[survey.respondent]), asked: asked)
                let answered = try #require(expected.behaviour[survey.respondent]).answered
                #expect(
                    report.behaviour.forms[survey.respondent]
                        == ["answered": answered, "overdue": asked - answered])
            }
            check(report.learning, expected)
            for measure in report.results {
                check(measure, try #require(expected.measures[measure.measure]))
            }
            #expect(report.results.count == expected.measures.count)
            try checkThemes(report, expected)
            try checkWords(output, expected)
        }
    }

    @Test func bringsTheSameFiguresInTheTrend() throws {
        try withDemo { folder, _ in
            let run = try CadreProcess.run(
                ["evaluate", "trend", "SM", "--json"], database: folder.appending(path: "cadre-demo.sqlite"))
            let lines = try JSONDecoder().decode([Report].self, from: Data(run.output.utf8))
            let expected = try EvaluationFigures.read()
            let line = try #require(lines.first)
            #expect(lines.count == 1)
            #expect(isClose(line.reaction.first?.meanRating, expected.reaction.meanRating))
            for (side, survey) in expected.behaviour {
                #expect(isClose(line.behaviour.means[side], survey.meanRating))
            }
            check(line.learning, expected)
            #expect(
                line.results.allSatisfy { isClose($0.change, expected.measures[$0.measure]?.change ?? .nan) })
        }
    }

    @Test func withholdsWhatTooFewHaveSaid() throws {
        try withDemo { folder, _ in
            let database = folder.appending(path: "cadre-demo.sqlite")
            #expect(try CadreProcess.run(["evaluate", "threshold", "11"], database: database).status == 0)
            let report = try report(["evaluate", "SM-2026-1"], in: folder)
            for survey in report.reaction + report.behaviour.surveys {
                #expect(survey.meanRating == nil && survey.comments == nil)
                #expect(survey.questions.allSatisfy { $0.answers == nil && $0.taken == nil })
            }
            #expect(report.behaviour.means.isEmpty)
            for (language, words) in [("en", ("withheld", "fewer than 11")), ("zh-Hans", ("不展示", "不足 11 人"))]
            {
                let trend = try CadreProcess.run(
                    ["evaluate", "trend", "SM"], database: database, language: language)
                #expect(trend.output.components(separatedBy: words.0).count - 1 >= 4, "\(trend.output)")
                let text = try CadreProcess.run(
                    ["evaluate", "SM-2026-1", "--markdown"], database: database, language: language)
                #expect(text.output.contains(words.1), "\(text.output)")
            }
        }
    }

    private func check(_ found: Report.Survey, _ expected: EvaluationFigures.Survey, asked: Int) {
        #expect(
            (found.asked, found.answered, found.released) == (asked, expected.answered, expected.answered))
        #expect(isClose(found.meanRating, expected.meanRating))
        let answered = found.questions.filter { $0.answers != nil }
        #expect(Set(answered.map(\.item)) == Set(expected.questions.keys))
        for question in answered {
            guard let figures = expected.questions[question.item] else { continue }
            #expect(question.answers == figures.answers, "\(question.item)")
            #expect(question.taken?.filter { $1 > 0 } == figures.taken, "\(question.item)")
            if let mean = figures.mean { #expect(isClose(question.mean, mean), "\(question.item)") }
            if let share = figures.favourable { #expect(isClose(question.favourable, share)) }
        }
        let comments = Dictionary(
            (found.comments ?? []).map { ($0.item, $0.texts) }, uniquingKeysWith: { first, _ in first })
        #expect(comments.filter { !$1.isEmpty } == expected.comments)
    }

    private func check(_ found: Report.Learning, _ expected: EvaluationFigures) {
        let all = Array(expected.modules.values)
        #expect(isClose(found.before, all.map(\.before).reduce(0, +) / Double(all.count)))
        #expect(isClose(found.after, all.map(\.after).reduce(0, +) / Double(all.count)))
        #expect(found.modules.count == all.count)
        for module in found.modules {
            let gain = module.gain
            guard let one = expected.modules[module.after.replacing("-post", with: "")] else {
                Issue.record("\(module.after)")
                continue
            }
            #expect(gain.count == 10 && isClose(gain.before, one.before) && isClose(gain.after, one.after))
            #expect(isClose(gain.difference.low, one.low) && isClose(gain.difference.high, one.high))
            #expect(isClose(gain.normalisedGain, one.normalisedGain))
            #expect(isClose(gain.effectSize.value, one.effectSize))
        }
        #expect(found.assessments.count == expected.assessments.count)
        for assessment in found.assessments {
            let one = expected.assessments[assessment.assessment]
            // The gradebook shows one decimal.
            #expect(abs((assessment.mean ?? 0) - (one?.mean ?? .nan)) <= 0.05 + 1e-9)
            #expect(assessment.learners == 10 && assessment.reached == one?.reached)
        }
        // As DemoTests reckons them.
        #expect(found.standings == ["passed": 6, "can-still-pass": 2, "can-no-longer-pass": 2])
    }

    private func check(_ found: Report.Measure, _ expected: EvaluationFigures.Measure) {
        let whole = found.cohort.map { ["": [$0.before, $0.after]] } ?? [:]
        let pairs = Dictionary(
            found.pairs.map { ($0.about.zhHans, [$0.before, $0.after]) },
            uniquingKeysWith: { first, _ in first })
        #expect(pairs.merging(whole) { first, _ in first } == expected.pairs)
        #expect(found.incomplete.map(\.zhHans) == expected.incomplete)
        #expect(isClose(found.change, expected.change))
        if let low = expected.low, let high = expected.high {
            let range = found.difference?.difference
            #expect(isClose(range?.low, low) && isClose(range?.high, high))
        }
    }

    private func checkThemes(_ report: Report, _ expected: EvaluationFigures) throws {
        #expect(
            report.behaviour.themes.map(\.item) == [
                "uses-tools", "prepares", "asks", "agreements", "passes-on",
            ])
        for theme in report.behaviour.themes {
            for (side, survey) in expected.behaviour {
                let figures = try #require(survey.questions[theme.item])
                #expect(theme.ratings[side]?.answers == figures.answers)
                #expect(isClose(theme.ratings[side]?.mean, figures.mean ?? .nan))
            }
        }
    }

    /// What the chapter prints says the same as its data.
    private func checkWords(_ output: String, _ expected: EvaluationFigures) throws {
        let answered = expected.behaviour.values.reduce(0) { $0 + $1.answered }
        #expect(output.contains("\(answered) of 49 answered, as of 2026-05-20."))
        #expect(output.contains("Messages written: \(49 - answered)."))
        // The last session is on 9 March: 60 and 90 days later.
        #expect(output.components(separatedBy: "2026-05-08  2026-06-07  due").count - 1 == 49 - answered)
        for (side, survey) in expected.behaviour {
            for (item, figures) in survey.questions where figures.favourable != nil {
                let cell = "\(decimals(figures.mean ?? .nan)) (\(figures.answers))"
                #expect(output.contains(cell), "\(side) \(item): \(cell)")
            }
            #expect(output.contains("Answered: \(survey.answered) of"))
        }
        for figures in expected.reaction.questions.values {
            guard let mean = figures.mean, let share = figures.favourable else { continue }
            #expect(
                output.contains("\(figures.answers)  \(decimals(mean))  \(Int((share * 100).rounded()))%"))
        }
        #expect(output.contains("Mean change: +21.67 (-54.1 to +97.44)"))
        #expect(output.contains("Mean change: +8.88 (+0.67 to +17.1)"))
        #expect(output.contains("Target: 75, reached by 4 of 6"))
        #expect(output.contains("SM-2026-1  2026-03-02  10        80%       4.13      54%     84%    30%"))
    }

    private func decimals(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst())"
    }

    private func isClose(_ found: Double?, _ expected: Double) -> Bool {
        found.map { abs($0 - expected) < 1e-6 * max(1, abs(expected)) } ?? false
    }

    private func report(_ arguments: [String], in folder: URL) throws -> Report {
        let run = try CadreProcess.run(
            arguments + ["--json"], database: folder.appending(path: "cadre-demo.sqlite"))
        return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    }

    private func withDemo(_ body: (URL, String) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let run = try CadreProcess.run(
                ["demo", "--output", folder.path(), "--fixtures", Fixture.url("").path()])
            #expect(run.status == 0, "\(run.errors)")
            try body(folder, run.output)
        }
    }
}
