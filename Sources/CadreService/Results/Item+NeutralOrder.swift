import CadreKit

extension Item {
    /// The item with what is to be ordered or matched sorted by its words, where the kind that would shuffle it is
    /// not at hand: as written, the order is the key.
    var withOptionsByText: Item { asked(as: response.withOptionsByText) }
}

extension ResponseFormat {
    fileprivate var withOptionsByText: ResponseFormat {
        switch self {
        case .order(let options): .order(options: options.byText)
        case .pairs(let prompts, let targets): .pairs(prompts: prompts, targets: targets.byText)
        case .choice, .choices, .number, .text, .rating, .gaps, .essay: self
        }
    }
}

extension [AnswerOption] {
    fileprivate var byText: [AnswerOption] { sorted { ($0.text.en, $0.id) < ($1.text.en, $1.id) } }
}
