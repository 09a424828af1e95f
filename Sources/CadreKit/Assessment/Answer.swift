public import struct Foundation.Decimal

/// One answer to one item, in the shape that the item's response format asks for.
public enum Answer: Sendable, Hashable {
    case choice(OptionID)
    case choices(Set<OptionID>)
    case number(Decimal)
    case text(String)
    case order([OptionID])
    case pairs([OptionID: OptionID])
    /// The value of a level of a rating scale.
    case rating(Int)
    /// For each gap that was filled in, what it takes: a choice, a number or a text.
    case gaps([OptionID: Answer])
}

/// The answers of one attempt or one rater; an item without an entry was left out.
public typealias Answers = [ItemID: Answer]
