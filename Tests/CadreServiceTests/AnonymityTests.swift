import CadreKit
import CadreModel
import CadreService
import Foundation
import Support
import Testing

/// Nobody can learn a single answer from figures, whatever they ask for and whenever.
///
/// Every answer is a power of two of its own, so that the sum behind a mean tells exactly whose answers it is made of.
struct AnonymityTests {
    @Test func showsNoTwoFiguresThatDifferByFewerPeopleThanTheThreshold() throws {
        var pairs = 0
        for seed in 1...6 as ClosedRange<UInt64> {
            var attack = try Attack(seed: seed)
            for _ in 0..<120 {
                try attack.step()
                try attack.look()
            }
            for (figure, seen) in attack.seen {
                for (index, one) in seen.enumerated() {
                    for other in seen[..<index] {
                        let people = attack.people(behind: one.symmetricDifference(other), of: figure)
                        #expect(people.count >= attack.leastThreshold, "\(seed) \(figure): \(people)")
                        pairs += 1
                    }
                }
            }
        }
        // Enough was shown for the test to mean something.
        #expect(pairs > 30)
    }
}

/// Somebody who looks at every figure after everything that happens.
private struct Attack {
    struct Figure: Hashable {
        let survey: AssessmentID
        let item: ItemID
    }

    /// The answers, by number, that each figure was ever made of.
    private(set) var seen: [Figure: [Set<Int>]] = [:]
    /// To whom each answer of a survey must not be traced.
    private(set) var owners: [AssessmentID: [Int: String]] = [:]
    private(set) var leastThreshold = 3
    private let department: Department
    private var random: SplitMix64
    private var threshold = 3
    private var present = Set((1...12).map { "E\($0)" })

    init(seed: UInt64) throws {
        random = SplitMix64(seed: seed)
        department = try SurveyCourse.department()
        try department.service.setAnonymityThreshold(threshold, by: department.coordinator)
    }

    mutating func step() throws {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<15: try answer()
        case 15..<18: try department.release()
        case 18:
            threshold = Int.random(in: 3...5, using: &random)
            leastThreshold = min(leastThreshold, threshold)
            try department.service.setAnonymityThreshold(threshold, by: department.coordinator)
        default: try leave()
        }
    }

    /// Somebody answers for the first time or anew, and leaves out what they like.
    private mutating func answer() throws {
        guard let survey = SurveyCourse.all.randomElement(using: &random),
            let person = present.sorted().randomElement(using: &random)
        else { return }
        let rater = rater(of: person, in: survey)
        let number = owners[survey, default: [:]].count
        guard number < 45 else { return }
        owners[survey, default: [:]][number] = survey == SurveyCourse.managers ? person : rater ?? person
        let code = UInt64(1) << UInt64(number)
        var answers = [#""good": \#(Int.random(in: 0...3, using: &random))"#]
        for item in ["a", "b"] where Int.random(in: 0..<3, using: &random) > 0 {
            answers.append(#""\#(item)": \#(code)"#)
        }
        if Bool.random(using: &random) { answers.append(#""words": "c\#(number)""#) }
        try department.answer(survey, person, by: rater, "{\(answers.joined(separator: ", "))}")
    }

    private mutating func rater(of person: String, in survey: AssessmentID) -> String? {
        guard survey == SurveyCourse.peers || survey == SurveyCourse.managers else { return nil }
        let others = present.sorted().filter { $0 != person }
        // One manager for all, who cannot be rated by themselves.
        return survey == SurveyCourse.managers
            ? (person == "E12" ? "E11" : "E12") : others.randomElement(using: &random)
    }

    /// Somebody leaves the cohort, and asks to be forgotten.
    private mutating func leave() throws {
        guard present.count > 8, let person = present.sorted().randomElement(using: &random),
            person != "E11", person != "E12"
        else { return }
        present.remove(person)
        _ = try department.service.withdraw(
            person, from: department.cohort.code, by: department.coordinator)
        if Bool.random(using: &random) {
            try department.service.erase(person, by: department.coordinator)
        }
    }

    mutating func look() throws {
        for survey in try department.service.trend(of: Code("SM")).flatMap({
            $0.reaction + $0.behaviour.surveys
        }) {
            let id = survey.definition.id
            for question in survey.questions {
                guard case .number(let count, let mean) = question.figures else { continue }
                let sum = UInt64((mean * Double(count)).rounded())
                note(
                    (0..<64).filter { sum >> UInt64($0) & 1 == 1 }, Figure(survey: id, item: question.item.id)
                )
            }
            let words = (survey.comments ?? []).flatMap(\.texts).compactMap { Int($0.dropFirst()) }
            note(words, Figure(survey: id, item: "words"))
        }
    }

    func people(behind answers: Set<Int>, of figure: Figure) -> Set<String> {
        Set(answers.compactMap { owners[figure.survey]?[$0] })
    }

    private mutating func note(_ answers: [Int], _ figure: Figure) {
        let answers = Set(answers)
        let people = people(behind: answers, of: figure)
        #expect(people.isEmpty || people.count >= threshold, "\(figure): \(people)")
        if !seen[figure, default: []].contains(answers) { seen[figure, default: []].append(answers) }
    }
}
