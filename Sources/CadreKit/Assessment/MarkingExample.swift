/// An item, an answer, and what becomes of it.
public struct MarkingExample: Sendable {
    /// Finishes the sentence "the kind …": "gives half for one of two hits".
    public let title: LocalizedText
    public let item: Item
    /// Nil when the item is left out.
    public let answer: Answer?
    public let expectation: Expectation

    public enum Expectation: Sendable, Equatable {
        case earns(Points)
        case refused(AnswerError)
    }

    public init(_ title: LocalizedText, item: Item, answer: Answer?, _ expectation: Expectation) {
        self.title = title
        self.item = item
        self.answer = answer
        self.expectation = expectation
    }
}
