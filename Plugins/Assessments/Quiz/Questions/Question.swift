import CadreKit

/// A question of one type: what makes it sound, what an answer earns, and how that is said.
protocol Question {
    /// What keeps the question from being asked, beyond a key that is no possible answer.
    var flaw: LocalizedText? { get }
    /// The key as an answer, to be held to the same rules; nil where a key is no answer.
    var perfectAnswer: Answer? { get }
    /// The right answer in words, without a full stop.
    var solution: LocalizedText { get }
    /// Nil for an answer of another shape.
    func verdict(on answer: Answer) -> Verdict?
}

extension Item {
    /// Nil when the response format and the key do not belong together.
    var question: (any Question)? {
        switch (response, key) {
        case (.choice(let options), .choice(let key)):
            SingleChoice(options: options, key: key)
        case (.choices(let options), .choices(let keys)):
            MultipleChoice(options: options, keys: keys)
        case (.choice(let options), .weighted(let weights)):
            WeightedChoice(options: options, weights: weights, takesSeveral: false)
        case (.choices(let options), .weighted(let weights)):
            WeightedChoice(options: options, weights: weights, takesSeveral: true)
        case (.gaps(let gaps), .gaps(let keys)):
            Cloze(prompt: prompt, gaps: gaps, keys: keys)
        case (.number(let unit), .number(let value, let tolerance)):
            Numeric(unit: unit, value: value, tolerance: tolerance)
        case (.text, .text(let accepted)):
            ShortText(accepted: accepted)
        case (.order(let options), .order(let key)):
            Ordering(options: options, key: key)
        case (.pairs(let prompts, let targets), .pairs(let key)):
            Matching(prompts: prompts, targets: targets, key: key)
        default:
            nil
        }
    }
}
