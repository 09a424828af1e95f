import CadreKit

extension Item {
    /// The item with its options in the order that the generator gives.
    ///
    /// Statements keep true before false, matchings the order of their prompts. Options to be put in order never
    /// come in the right one, so that leaving them untouched never earns everything.
    func shuffled(using generator: inout SplitMix64) -> Item {
        switch response {
        case .choice(let options) where !options.isTrueFalse:
            asked(as: .choice(options: generator.shuffled(options)))
        case .choices(let options):
            asked(as: .choices(options: generator.shuffled(options)))
        case .order(let options):
            asked(as: .order(options: disordered(options, using: &generator)))
        case .pairs(let prompts, let targets):
            asked(as: .pairs(prompts: prompts, targets: generator.shuffled(targets)))
        case .gaps(let gaps):
            asked(as: .gaps(gaps.map { $0.shuffled(using: &generator) }))
        case .choice, .number, .text, .rating, .essay:
            self
        }
    }

    private func disordered(_ options: [AnswerOption], using generator: inout SplitMix64) -> [AnswerOption] {
        guard options.count > 1 else { return options }
        var order = generator.shuffled(options)
        while key == .order(order.map(\.id)) { order = generator.shuffled(options) }
        return order
    }
}

extension Gap {
    fileprivate func shuffled(using generator: inout SplitMix64) -> Gap {
        guard case .choice(let options) = response else { return self }
        return Gap(id, .choice(options: generator.shuffled(options)), weight: weight)
    }
}

extension [AnswerOption] {
    fileprivate var isTrueFalse: Bool {
        count == 2 && Set(map(\.id)) == Set(AnswerOption.trueFalse.map(\.id))
    }
}
