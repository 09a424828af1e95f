import CadreImport
import CadreKit
import Foundation
import Psychometrics
import Quiz

/// Marking, analysing and importing in bulk: absolute times, of this process, on one thread.
struct AssessmentBenchmark {
    private static let learners = 100_000
    private static let questions = 20

    func run() throws -> [Verdict] {
        let definition = try Self.definition()
        let quiz = try (Quiz::plugin).assessment(from: definition)
        let paper = try quiz.paper(seed: 1, bank: [])
        let papers = Self.answers(to: paper)
        var scores: [Score] = []
        let marking = try leastTime(runs: 1) {
            scores = try papers.compactMap { try quiz.mark([$0], on: paper).score }
        }
        let decoding = try decodingTime(papers)
        let matrix = Self.matrix(of: scores, papers, paper)
        var analysis: ItemAnalysis?
        let analysing = leastTime(runs: 3) { analysis = ItemAnalysis(matrix) }
        let alpha = analysis?.reliability?.alpha.value ?? 0
        return [
            Verdict(
                isKept: marking < 2,
                sentence: String(
                    format: """
                        marking %d responses of %d questions: %.2f s (bound 2 s); decoding them from JSON takes %.2f s \
                        (of a tenth of them, times ten)
                        """, scores.count, Self.questions, marking, decoding)),
            Verdict(
                isKept: analysing < 1 && alpha > 0,
                sentence: String(
                    format: "item analysis of the same: %.2f s (bound 1 s); alpha %.2f", analysing, alpha)),
            try importing(),
        ]
    }

    /// Ten thousand questions as Moodle writes them, with feedback to every option.
    private func importing() throws -> Verdict {
        let file = Self.moodleXML(count: 10_000)
        var reading = ItemReading()
        var time = 0.0
        let added = addedMemory { time = leastTime(runs: 1) { reading = ItemReading(file) } }
        let memory = added + Double(file.count) / 1_048_576
        return Verdict(
            isKept: time < 2 && memory < 200 && reading.items.count == 10_000 && reading.findings.isEmpty,
            sentence: String(
                format:
                    "%d questions of Moodle XML, %.0f MB: %.2f s (bound 2 s), %.0f MB of memory more (bound 200)",
                reading.items.count, Double(file.count) / 1_048_576, time, memory))
    }

    private func decodingTime(_ papers: [Answers]) throws -> Double {
        let encoder = JSONEncoder()
        let texts = try papers.prefix(papers.count / 10).map { try encoder.encode($0) }
        let decoder = JSONDecoder()
        return try leastTime(runs: 1) {
            for text in texts { _ = try decoder.decode(Answers.self, from: text) }
        } * 10
    }

    private static func definition() throws -> AssessmentDefinition {
        let options = try (0..<4).map {
            AnswerOption(try OptionID("o\($0)"), LocalizedText(asTyped: "Option \($0)"))
        }
        return AssessmentDefinition(
            id: "benchmark", kind: "quiz", title: LocalizedText(en: "Benchmark", zhHans: "基准"),
            stage: .during,
            items: try (0..<questions).map {
                .singleChoice(
                    try ItemID("q\($0)"), LocalizedText(en: "Question \($0)", zhHans: "题目 \($0)"),
                    options: options,
                    key: options[$0 % 4].id)
            })
    }

    /// Whoever knows more answers more rightly; a fixed generator decides.
    private static func answers(to paper: Paper) -> [Answers] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(below bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        return (0..<learners).map { _ in
            let ability = next(below: 100)
            return Dictionary(
                uniqueKeysWithValues: paper.items.compactMap { item in
                    guard case .choice(let options) = item.response, case .choice(let key) = item.key else {
                        return nil
                    }
                    let isRight = next(below: 100) < ability
                    return (item.id, .choice(isRight ? key : options[Int(next(below: 4))].id))
                })
        }
    }

    private static func matrix(of scores: [Score], _ papers: [Answers], _ paper: Paper) -> ScoreMatrix {
        var matrix = ScoreMatrix(
            personCount: scores.count, maxima: paper.items.map { Double($0.points.thousandths) / 1000 },
            optionCounts: paper.items.map { _ in 4 })
        for (person, score) in scores.enumerated() {
            for (item, result) in score.items.enumerated() {
                var choice: Int?
                if case .choice(let option) = papers[person][result.item] {
                    choice = option.text.last?.wholeNumberValue
                }
                matrix.set(
                    Double(result.points.thousandths) / 1000, choice: choice, person: person, item: item)
            }
        }
        return matrix
    }

    private static func moodleXML(count: Int) -> [UInt8] {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"
        for number in 0..<count {
            text += """
                <question type="multichoice"><name><text>Question \(number)</text></name>
                <questiontext format="html"><text><![CDATA[<p>What does a team of \(number) need first, 规则还是目标?</p>]]></text>
                </questiontext><generalfeedback format="html"><text>&lt;p&gt;Aims come first.&lt;/p&gt;</text>
                </generalfeedback><defaultgrade>1.0000000</defaultgrade><single>true</single>

                """
            for option in 0..<4 {
                text += """
                    <answer fraction="\(option == 0 ? 100 : 0)" format="html"><text><![CDATA[<p>Answer \(option)</p>]]></text>
                    <feedback format="html"><text><![CDATA[<p>Feedback to \(option)</p>]]></text></feedback></answer>

                    """
            }
            text += "<tags><tag><text>team</text></tag></tags></question>\n"
        }
        return Array((text + "</quiz>\n").utf8)
    }
}
