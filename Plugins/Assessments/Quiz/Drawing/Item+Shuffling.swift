import CadreKit

extension Item {
    /// The item with its options in the order that the generator gives.
    ///
    /// Statements keep true before false, matchings the order of their prompts. Options to be put in order never
    /// come in the right one, so that leaving them untouched never earns everything.
    func shuffled(using generator: inout SplitMix64) -> Item {
        switch response {
        case .choice(let options) where !options.isTrueFalse:
            presented(.choice(options: generator.shuffled(options)))
        case .choices(let options):
            presented(.choices(options: generator.shuffled(options)))
        case .order(let options):
            presented(.order(options: disordered(options, using: &generator)))
        case .pairs(let prompts, let targets):
            presented(.pairs(prompts: prompts, targets: generator.shuffled(targets)))
        case .choice, .number, .text, .rating:
            self
        }
    }

    private func disordered(_ options: [AnswerOption], using generator: inout SplitMix64) -> [AnswerOption] {
        guard options.count > 1 else { return options }
        var order = generator.shuffled(options)
        while key == .order(order.map(\.id)) { order = generator.shuffled(options) }
        return order
    }

    private func presented(_ response: ResponseFormat) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: points, response: response, key: key,
            feedback: feedback)
    }
}

extension [AnswerOption] {
    fileprivate var isTrueFalse: Bool {
        count == 2 && Set(map(\.id)) == Set(AnswerOption.trueFalse.map(\.id))
    }
}
