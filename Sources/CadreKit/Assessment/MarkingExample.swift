/// An assessment, answers to it, and what becomes of them.
public struct MarkingExample: Sendable {
    /// Finishes the sentence "the kind …": "gives half for one of two hits".
    public let title: LocalizedText
    public let definition: AssessmentDefinition
    /// One rater's answers after another's; a learner who answers for themselves is the only rater.
    public let raters: [Answers]
    public let expectation: Expectation

    public enum Expectation: Sendable, Equatable {
        case earns(Points)
        /// A profile of so many points in this band.
        case profiles(Points, BandID?)
        /// Kept, and not judged.
        case keeps
        case refused(AnswerError)
    }

    public init(
        _ title: LocalizedText, definition: AssessmentDefinition, raters: [Answers],
        _ expectation: Expectation
    ) {
        self.title = title
        self.definition = definition
        self.raters = raters
        self.expectation = expectation
    }

    /// One item and one answer to it; nil when the item is left out.
    public init(_ title: LocalizedText, item: Item, answer: Answer?, _ expectation: Expectation) {
        let definition = AssessmentDefinition(
            id: "marking-example", kind: "marking-example", title: title, stage: .during, items: [item])
        self.init(
            title, definition: definition, raters: [answer.map { [item.id: $0] } ?? [:]], expectation)
    }
}
