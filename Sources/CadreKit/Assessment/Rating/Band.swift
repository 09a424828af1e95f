/// A range of results with its meaning, such as "loyal" from 75 %.
public struct Band: Sendable, Hashable, Codable, Identifiable {
    public let id: BandID
    /// The least share of the maximum that falls into the band, in whole percent.
    public let fromPercent: Int
    public let title: LocalizedText
    /// What to do about it.
    public let advice: LocalizedText

    public init(_ id: BandID, from percent: Int, _ title: LocalizedText, advice: LocalizedText) {
        self.id = id
        fromPercent = percent
        self.title = title
        self.advice = advice
    }
}

extension [Band] {
    /// The highest band that the share reaches; nil without bands or below all of them.
    public func reached(by points: Points, of maximum: Points) -> Band? {
        self.filter { points.thousandths * 100 >= maximum.thousandths * $0.fromPercent }
            .max { $0.fromPercent < $1.fromPercent }
    }
}
