extension ResponseFormat {
    /// Refuses an answer that could not have been given: another shape, an option that is not offered, an
    /// order that lacks one. A matching may leave prompts out.
    public func validate(_ answer: Answer, of item: ItemID) throws(AnswerError) {
        switch (self, answer) {
        case (.choice(let options), .choice(let chosen)):
            try refuseUnknown([chosen], among: options, of: item)
        case (.choices(let options), .choices(let chosen)):
            try refuseUnknown(chosen.sorted(), among: options, of: item)
        case (.number, .number(let number)):
            guard number.isComparedExactly else { throw .tooManyDigits(item, "\(number)") }
        case (.text, .text), (.essay, .text):
            break
        case (.gaps(let gaps), .gaps(let answers)):
            for id in answers.keys.sorted() where !gaps.contains(where: { $0.id == id }) {
                throw .unknownGap(item, id.text, known: gaps.map(\.id))
            }
            for gap in gaps {
                if let answer = answers[gap.id] { try gap.response.validate(answer, of: item) }
            }
        case (.order(let options), .order(let order)):
            try refuseUnknown(order, among: options, of: item)
            try refuseIncomplete(order, of: options, item: item)
        case (.pairs(let prompts, let targets), .pairs(let pairs)):
            for prompt in pairs.keys.sorted() where !prompts.contains(where: { $0.id == prompt }) {
                throw .unknownPrompt(item, prompt.text, known: prompts.ids)
            }
            try refuseUnknown(pairs.values.sorted(), among: targets, of: item)
        case (.rating(let levels), .rating(let value)):
            guard levels.contains(where: { $0.value == value }) else {
                throw .unknownLevel(item, "\(value)", known: levels.map(\.value))
            }
        default:
            throw .wrongShape(item, expected: shape)
        }
    }
}

extension [AnswerOption] {
    /// Sorted, so that an error reads the same however a paper was shuffled.
    var ids: [OptionID] { map(\.id).sorted() }
}

private func refuseUnknown(
    _ chosen: [OptionID], among options: [AnswerOption], of item: ItemID
) throws(AnswerError) {
    for one in chosen where !options.contains(where: { $0.id == one }) {
        throw .unknownOption(item, one.text, known: options.ids)
    }
}

private func refuseIncomplete(
    _ order: [OptionID], of options: [AnswerOption], item: ItemID
) throws(AnswerError) {
    let times = Dictionary(order.map { ($0, 1) }, uniquingKeysWith: +)
    let missing = options.ids.filter { times[$0] == nil }
    let repeated = times.filter { $0.value > 1 }.keys.sorted()
    guard missing.isEmpty, repeated.isEmpty else {
        throw .incompleteOrder(item, missing: missing, repeated: repeated)
    }
}
