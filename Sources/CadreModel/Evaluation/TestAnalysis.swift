package import CadreKit
package import Psychometrics

/// How a test and its items worked, by the first attempt of each learner.
package struct TestAnalysis: Sendable {
    package let figures: ItemAnalysis
    /// In the order in which they were first asked.
    package let items: [AnalysedItem]
    /// What the items can earn together; nil when the papers differ.
    package let maximum: Points?

    /// One item as it was asked; a bank's item counts as another in each of its versions.
    package struct AnalysedItem: Sendable {
        package let item: Item
        package let figures: ItemFigures
        package let flags: [ItemFlag]
        /// By id, as the figures count them; none for an item that is not answered by one option.
        package let options: [AnswerOption]
        /// The right one's place among the options; nil where several are right or none is asked for.
        package let key: Int?
    }

    /// Nil without attempts, or when nothing was scored.
    package init?(_ attempts: [ScoredAttempt]) {
        var items: [AskedItem] = []
        var places: [AskedItem.Key: Int] = [:]
        for item in attempts.lazy.flatMap(\.paper.items)
        where item.points > .zero && places[AskedItem.Key(item)] == nil {
            places[AskedItem.Key(item)] = items.count
            items.append(AskedItem(item))
        }
        guard !attempts.isEmpty, !items.isEmpty else { return nil }
        var matrix = ScoreMatrix(
            personCount: attempts.count, maxima: items.map { Double($0.item.points.thousandths) / 1000 },
            optionCounts: items.map(\.options.count))
        for (person, attempt) in attempts.enumerated() {
            let earned = Dictionary(
                attempt.score.items.map { ($0.item, $0.points) }, uniquingKeysWith: { first, _ in first })
            for item in attempt.paper.items {
                guard let place = places[AskedItem.Key(item)], let points = earned[item.id] else { continue }
                matrix.set(
                    Double(points.thousandths) / 1000,
                    choice: items[place].choice(in: attempt.answers[item.id]),
                    person: person, item: place)
            }
        }
        let figures = ItemAnalysis(matrix)
        self.figures = figures
        maximum = matrix.isComplete ? items.reduce(.zero) { $0 + $1.item.points } : nil
        self.items = zip(items, figures.items).map { asked, own in
            AnalysedItem(
                item: asked.item, figures: own,
                flags: own.flags(key: asked.right, alpha: figures.reliability?.alpha.value),
                options: asked.options, key: asked.right)
        }
    }
}

/// An attempt's paper, the learner's answers and what they earned.
package struct ScoredAttempt: Sendable {
    package let paper: Paper
    package let answers: Answers
    package let score: Score

    package init(paper: Paper, answers: Answers, score: Score) {
        self.paper = paper
        self.answers = answers
        self.score = score
    }
}

/// An item with its options in an order that no shuffling changes.
private struct AskedItem {
    struct Key: Hashable {
        let id: ItemID
        let version: Int?
        let prompt: LocalizedText

        init(_ item: Item) {
            id = item.id
            version = item.version
            prompt = item.prompt
        }
    }

    let item: Item
    let options: [AnswerOption]
    private let places: [OptionID: Int]

    init(_ item: Item) {
        self.item = item
        if case .choice(let options) = item.response {
            self.options = options.sorted { $0.id < $1.id }
        } else {
            options = []
        }
        places = Dictionary(options.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var right: Int? {
        switch item.key {
        case .choice(let option): places[option]
        case .weighted(let weights): weights.max { $0.value < $1.value }.flatMap { places[$0.key] }
        default: nil
        }
    }

    func choice(in answer: Answer?) -> Int? {
        if case .choice(let option) = answer { places[option] } else { nil }
    }
}
