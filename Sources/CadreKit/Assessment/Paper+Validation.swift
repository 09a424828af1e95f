extension Paper {
    /// Refuses answers that could not have been given on this paper: to an item that it does not ask, or in a form
    /// that the item does not offer. Items may be left out.
    public func validate(_ answers: Answers) throws(AnswerError) {
        let known = items.map(\.id)
        if let stranger = answers.keys.sorted().first(where: { !known.contains($0) }) {
            throw .unknownItem(stranger.text, in: assessment, known: known)
        }
        for item in items {
            if let answer = answers[item.id] { try item.response.validate(answer, of: item.id) }
        }
    }

    /// Refuses fewer or more raters than the assessment takes, and any answers that `validate` refuses.
    public func validate(_ raters: [Answers], count: ClosedRange<Int>) throws(AnswerError) {
        guard count.contains(raters.count) else {
            throw .raterCount(assessment, expected: count, found: raters.count)
        }
        for answers in raters { try validate(answers) }
    }
}
