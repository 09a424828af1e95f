import struct Foundation.Decimal

/// An answer as a file holds it, before the question says what it means.
enum WrittenAnswer {
    case one(String)
    case several([String])
    case matches([(prompt: String, target: String)])

    /// The answer that this is to the question.
    ///
    /// - Throws: `AnswerError` for another shape, an option or prompt that is unknown or repeated, an
    ///   incomplete order, or a number of too many digits.
    func answer(to question: Form.Question) throws(AnswerError) -> Answer {
        let item = question.item
        let answer: Answer
        switch (question.response, self) {
        case (.choice(let options), .one(let name)):
            answer = .choice(try option(name, of: options, item: item))
        case (.choices(let options), .several(let names)):
            answer = .choices(try chosen(names, of: options, item: item))
        case (.number, .one(let text)):
            answer = .number(try number(text, item: item))
        case (.text, .one(let text)), (.essay, .one(let text)):
            answer = .text(text)
        case (.gaps(let gaps), .matches(let entries)):
            answer = .gaps(try filled(gaps, with: entries, of: question))
        case (.order(let options), .several(let names)):
            answer = .order(
                try names.map { name throws(AnswerError) in
                    try option(name, of: options, item: item)
                })
        case (.pairs(let prompts, let targets), .matches(let matches)):
            answer = .pairs(try pairs(matches, prompts: prompts, targets: targets, item: item))
        case (.rating, .one(let text)):
            answer = .rating(try level(text, item: item))
        default:
            throw .wrongShape(item, expected: question.response.shape)
        }
        try question.response.validate(answer, of: item)
        return answer
    }
}

private func filled(
    _ gaps: [Gap], with entries: [(prompt: String, target: String)], of question: Form.Question
) throws(AnswerError) -> [OptionID: Answer] {
    var answers: [OptionID: Answer] = [:]
    for entry in entries {
        guard let gap = gaps.first(where: { $0.id.text == entry.prompt }) else {
            throw .unknownGap(question.item, entry.prompt, known: gaps.map(\.id))
        }
        let part = Form.Question(
            item: question.item, prompt: question.prompt, points: question.points, response: gap.response)
        let answer = try WrittenAnswer.one(entry.target).answer(to: part)
        guard answers.updateValue(answer, forKey: gap.id) == nil else {
            throw .repeatedGap(question.item, gap.id)
        }
    }
    return answers
}

private func option(
    _ name: String, of options: [AnswerOption], item: ItemID
) throws(AnswerError) -> OptionID {
    guard let option = options.first(where: { $0.id.text == name }) else {
        throw .unknownOption(item, name, known: options.ids)
    }
    return option.id
}

private func chosen(
    _ names: [String], of options: [AnswerOption], item: ItemID
) throws(AnswerError) -> Set<OptionID> {
    var chosen: Set<OptionID> = []
    for name in names {
        let one = try option(name, of: options, item: item)
        guard chosen.insert(one).inserted else { throw .repeatedOption(item, one) }
    }
    return chosen
}

private func number(_ text: String, item: ItemID) throws(AnswerError) -> Decimal {
    guard let number = WrittenNumber(text) else { throw .wrongShape(item, expected: .number) }
    guard let decimal = number.decimal else { throw .tooManyDigits(item, text) }
    return decimal
}

private func level(_ text: String, item: ItemID) throws(AnswerError) -> Int {
    guard let level = Int(text) else { throw .wrongShape(item, expected: .rating) }
    return level
}

private func pairs(
    _ matches: [(prompt: String, target: String)], prompts: [AnswerOption], targets: [AnswerOption],
    item: ItemID
) throws(AnswerError) -> [OptionID: OptionID] {
    var pairs: [OptionID: OptionID] = [:]
    for match in matches {
        guard let prompt = prompts.first(where: { $0.id.text == match.prompt })?.id else {
            throw .unknownPrompt(item, match.prompt, known: prompts.ids)
        }
        let target = try option(match.target, of: targets, item: item)
        guard pairs.updateValue(target, forKey: prompt) == nil else { throw .repeatedPrompt(item, prompt) }
    }
    return pairs
}
