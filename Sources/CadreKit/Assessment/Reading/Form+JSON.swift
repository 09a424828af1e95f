extension Form {
    /// Reads a response file: one JSON object in UTF-8 from question to answer.
    ///
    /// A choice is `"b"`, choices and order are `["a", "c"]`, a number is `12.5` or `"12.5"` and keeps every digit, a
    /// rating is the level's `3`, a text is a string, matches are `{"p1": "t2"}`, gaps `{"a": "trust", "b": 12}`; `null`
    /// leaves the question out. A statement's `true` or `false` may go without quotes.
    ///
    /// - Throws: `AnswerError`, naming the line and column where the file is not JSON or repeats a name.
    public func answers(fromJSON bytes: some Sequence<UInt8>) throws(AnswerError) -> Answers {
        guard case .object(let members) = try JSONReader.value(of: Array(bytes)) else {
            throw .notAnObjectOfAnswers
        }
        var answers: Answers = [:]
        for (name, value) in members {
            guard let question = questions.first(where: { $0.item.text == name }) else {
                throw .unknownItem(name, in: assessment, known: questions.map(\.item))
            }
            if case .null = value { continue }
            guard let written = value.writtenAnswer else {
                throw .wrongShape(question.item, expected: question.response.shape)
            }
            answers[question.item] = try written.answer(to: question)
        }
        return answers
    }
}

extension WrittenAnswer {
    /// Nil for a text that is no JSON object of scalars.
    init?(jsonObject text: String) {
        guard let written = (try? JSONReader.value(of: Array(text.utf8)))?.writtenAnswer,
            case .matches = written
        else { return nil }
        self = written
    }
}

extension JSONValue {
    fileprivate var writtenAnswer: WrittenAnswer? {
        switch self {
        case .null:
            return nil
        case .scalar(let text):
            return .one(text)
        case .array(let values):
            let names = values.compactMap(\.text)
            return names.count == values.count ? .several(names) : nil
        case .object(let members):
            let matches = members.compactMap { name, value in
                value.text.map { (prompt: name, target: $0) }
            }
            return matches.count == members.count ? .matches(matches) : nil
        }
    }

    private var text: String? {
        if case .scalar(let text) = self { text } else { nil }
    }
}
