package import CadreKit

/// A cohort's answers to a survey, as far as anybody may see them.
///
/// It exists for a whole cohort only: figures of parts of it could be subtracted from each other.
package struct SurveyResult: Sendable {
    package let definition: AssessmentDefinition
    /// Forms that are hoped for.
    package let asked: Int
    package let answered: Int
    /// Forms among those answered that were released to the figures.
    package let released: Int
    /// The least group whose figures are shown.
    package let threshold: Int
    /// As the survey asks them, questions answered in words left out.
    package let questions: [Question]
    /// The questions answered in words with what was written; nil while too few wrote anything.
    package let comments: [Comments]?

    package struct Question: Sendable {
        package let item: Item
        /// Nil while too few have answered.
        package let figures: SurveyFigures?
    }

    package struct Comments: Sendable {
        package let item: Item
        /// In the order of their characters, which tells neither who wrote first nor who wrote both of two.
        package let texts: [String]
    }

    package init(
        of definition: AssessmentDefinition, asked: Int, answered: Int, releases: [SurveyRelease],
        threshold: Int
    ) {
        self.definition = definition
        self.asked = asked
        self.answered = answered
        self.threshold = threshold
        released = releases.reduce(0) { $0 + $1.forms.count }
        questions = definition.items.filter { !$0.isComment }.map { item in
            let forms = releases.disclosed(threshold: threshold) { $0.answers[item.id] != nil }
            return Question(
                item: item, figures: SurveyFigures(of: item, forms.compactMap { $0.answers[item.id] }))
        }
        // Who wrote a comment is one of all who wrote any: the questions share one group.
        let items = definition.items.filter(\.isComment)
        let writers = releases.filter(\.hasComments).disclosed(threshold: threshold) { form in
            items.contains { form.answers[$0.id]?.comment != nil }
        }
        comments =
            writers.isEmpty
            ? nil
            : items.map { item in
                Comments(item: item, texts: writers.compactMap { $0.answers[item.id]?.comment }.sorted())
            }
    }
}

extension SurveyResult {
    /// The mean of the questions' means on the survey's first scale of ratings; nil while none may be shown.
    package var meanRating: Double? {
        let rated = questions.filter { $0.item.levels != nil }
        let means = rated.filter { $0.item.levels == rated.first?.item.levels }.compactMap {
            if case .rating(let rating) = $0.figures { rating.mean } else { nil }
        }
        return means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
    }
}

extension Item {
    fileprivate var isComment: Bool {
        switch response {
        case .text, .essay: true
        default: false
        }
    }
}

extension Answer {
    /// What was written, without blanks around it; nil for nothing and for answers that are not words.
    fileprivate var comment: String? {
        guard case .text(let text) = self else { return nil }
        let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
            .drop(while: \.isWhitespace)
        return words.isEmpty ? nil : String(words)
    }
}
