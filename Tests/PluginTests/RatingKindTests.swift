import CadreKit
import CadreTestKit
import ObservationRubric
import Scorecard
import Survey
import Testing

/// What scorecards and rubrics promise, on random cards against plain arithmetic.
struct RatingKindTests {
    @Test(arguments: [Scorecard::plugin, ObservationRubric::plugin, Survey::plugin])
    func marksAsItsExamplesSay(kind: any AssessmentKind) {
        #expect(Conformance.problems(of: kind) == [])
    }

    @Test(arguments: 1...200)
    func addsUpWeightsTimesMeans(seed: UInt64) throws {
        var random = RandomRatings(seed: seed)
        let card = random.scorecard()
        let raters = random.ratings(of: card, raters: random.count(1...4), leavingOut: true)
        guard case .profile(let profile) = try mark(card, raters) else {
            Issue.record("no profile")
            return
        }
        for item in card.items {
            let levels = raters.compactMap { $0[item.id]?.level }
            let result = profile.score.items.first { $0.item == item.id }
            #expect((result == nil) == levels.isEmpty)
            #expect(profile.unrated.contains(item.id) == levels.isEmpty)
            guard let result else { continue }
            // One division, so that half a thousandth is just that.
            let exact =
                Double(item.points.thousandths * levels.reduce(0, +))
                / Double(levels.count * RandomRatings.highest)
            #expect(abs(Double(result.points.thousandths) - exact) <= 0.5)
            #expect((.zero...item.points).contains(result.points))
        }
        let sectioned = profile.sections.reduce(Points.zero) { $0 + $1.points }
        #expect(sectioned == profile.score.points)
    }

    @Test(arguments: 1...200)
    func doesNotCareInWhichOrderRatersCome(seed: UInt64) throws {
        var random = RandomRatings(seed: seed)
        let rubric = random.rubric()
        let raters = random.ratings(of: rubric, raters: 3, leavingOut: false)
        let points = try points(rubric, raters)
        #expect(try self.points(rubric, raters.reversed()) == points)
    }

    @Test(arguments: 1...200)
    func neverFallsWhenALevelRises(seed: UInt64) throws {
        var random = RandomRatings(seed: seed)
        let rubric = random.rubric()
        var raters = random.ratings(of: rubric, raters: 2, leavingOut: false)
        let before = try points(rubric, raters)
        let item = rubric.items[Int(seed) % rubric.items.count]
        guard let level = raters[0][item.id]?.level, level < RandomRatings.highest else { return }
        raters[0][item.id] = .rating(level + 1)
        #expect(try points(rubric, raters) >= before)
    }

    @Test func givesTheHighestLevelsEverythingAndTheLowestNothing() throws {
        var random = RandomRatings(seed: 5)
        let rubric = random.rubric()
        let best = Dictionary(
            uniqueKeysWithValues: rubric.items.map { ($0.id, Answer.rating(RandomRatings.highest)) })
        #expect(try points(rubric, [best, best, best]) == rubric.maximum)
        #expect(try points(rubric, Array(repeating: best.mapValues { _ in .rating(0) }, count: 3)) == .zero)
    }

    @Test func refusesDefinitionsThatCannotBeRated() {
        let level = RatingLevel(0, LocalizedText(asTyped: "0"), descriptor: LocalizedText(asTyped: "none"))
        let single = Item.criterion("a", points: 1, LocalizedText(asTyped: "a"), levels: [level])
        let weightless = Item.rated(
            "a", weight: 0, LocalizedText(asTyped: "a"), levels: RandomRatings.levels)
        let undescribed = Item.criterion(
            "a", points: 1, LocalizedText(asTyped: "a"),
            levels: [level, RatingLevel(1, LocalizedText(asTyped: "1"))])
        let question = Item(
            id: "a", prompt: LocalizedText(asTyped: "a"), points: 1, response: .text,
            key: .text(accepted: ["a"]))
        #expect(throws: DefinitionError.self) { try assessment(.card([single], kind: "observation-rubric")) }
        #expect(throws: DefinitionError.self) { try assessment(.card([weightless], kind: "scorecard")) }
        #expect(throws: DefinitionError.self) {
            try assessment(.card([undescribed], kind: "observation-rubric"))
        }
        #expect(throws: DefinitionError.self) { try assessment(.card([question], kind: "scorecard")) }
        #expect(throws: DefinitionError.self) { try assessment(.card([question], kind: "survey")) }
        #expect(throws: DefinitionError.self) { try assessment(.card([], kind: "survey")) }
    }

    private func points(_ definition: AssessmentDefinition, _ raters: [Answers]) throws -> Points {
        guard case .scored(let score) = try mark(definition, raters) else { return Points(thousandths: -1) }
        return score.points
    }

    private func mark(_ definition: AssessmentDefinition, _ raters: [Answers]) throws -> Outcome {
        let assessment = try assessment(definition)
        return try assessment.mark(raters, on: assessment.paper(seed: 3, bank: []))
    }

    private func assessment(_ definition: AssessmentDefinition) throws -> any Assessment {
        let kinds = [Scorecard::plugin, ObservationRubric::plugin, Survey::plugin]
        return try #require(kinds.first { $0.id == definition.kind }).assessment(from: definition)
    }
}

/// Scorecards, rubrics and ratings drawn by a seed.
private struct RandomRatings {
    static let highest = 4
    static let levels = (0...highest).map {
        RatingLevel($0, LocalizedText(asTyped: "\($0)"), descriptor: LocalizedText(asTyped: "level \($0)"))
    }
    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func scorecard() -> AssessmentDefinition {
        let items = (1...count(2...9)).map { index in
            Item.rated(
                id(index), weight: Points(thousandths: count(1...5000)), LocalizedText(asTyped: "i"),
                levels: Self.levels)
        }
        let cut = count(1...items.count)
        return .card(
            items, kind: "scorecard", raters: 1...4, subject: .dealer,
            sections: [Array(items[..<cut]), Array(items[cut...])].filter { !$0.isEmpty }.map {
                AssessmentSection(LocalizedText(asTyped: "s"), items: $0.map(\.id))
            })
    }

    mutating func rubric() -> AssessmentDefinition {
        let items = (1...count(2...7)).map { index in
            Item.criterion(
                id(index), points: Points(thousandths: count(1...5000)), LocalizedText(asTyped: "c"),
                levels: Self.levels)
        }
        return .card(items, kind: "observation-rubric", raters: 1...3)
    }

    mutating func ratings(
        of definition: AssessmentDefinition, raters: Int, leavingOut: Bool
    ) -> [Answers] {
        (0..<raters).map { rater in
            var answers: Answers = [:]
            for (place, item) in definition.items.enumerated() {
                // Somebody rates something, or there would be nothing to mark.
                let isRated = !leavingOut || (rater == 0 && place == 0) || count(0...2) > 0
                if isRated { answers[item.id] = .rating(count(0...Self.highest)) }
            }
            return answers
        }
    }

    private func id(_ index: Int) -> ItemID {
        do { return try ItemID("i\(index)") } catch { preconditionFailure("\(error)") }
    }
}

extension Answer {
    fileprivate var level: Int? { if case .rating(let value) = self { value } else { nil } }
}

extension AssessmentDefinition {
    fileprivate static func card(
        _ items: [Item], kind: KindID, raters: ClosedRange<Int> = 1...1,
        subject: AssessmentSubject = .learner, sections: [AssessmentSection] = []
    ) -> AssessmentDefinition {
        AssessmentDefinition(
            id: "card", kind: kind, title: LocalizedText(asTyped: "card"), stage: .during, raters: raters,
            subject: subject, items: items, sections: sections)
    }
}
