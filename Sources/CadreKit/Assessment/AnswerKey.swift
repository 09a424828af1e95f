public import struct Foundation.Decimal

/// The right answer to an item, in the shape of its response format.
public enum AnswerKey: Sendable, Hashable {
    case choice(OptionID)
    case choices(Set<OptionID>)
    /// Right when within `tolerance` of `value`, both ends included.
    case number(value: Decimal, tolerance: Decimal)
    /// Right when it equals one of these, as the kind compares text.
    case text(accepted: [String])
    case order([OptionID])
    case pairs([OptionID: OptionID])
    /// What each option earns of the item's points, in thousandths; less than nothing takes back what others earned.
    case weighted([OptionID: Int])
    /// What each gap takes.
    case gaps([OptionID: AnswerKey])
    /// What somebody judges an essay by, whose points add up to the item's.
    case criteria([Criterion])
}
