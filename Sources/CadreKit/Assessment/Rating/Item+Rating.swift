extension Item {
    /// Room for what a rater saw and heard, beside the ratings; kept and not marked.
    public static func note(_ id: ItemID, _ prompt: LocalizedText) -> Item {
        Item(id: id, prompt: prompt, points: 0, response: .text, key: nil)
    }

    /// Whether the item is a note beside the ratings.
    public var isNote: Bool { response == .text && key == nil && points == .zero }

    /// The levels of an item that is answered by a rating; nil for any other.
    public var levels: [RatingLevel]? {
        if case .rating(let levels) = response { levels } else { nil }
    }

    /// What ratings earn together: the item's points times their mean over the highest level, rounded once, half to
    /// even. Nil without ratings or without a scale that counts from 0 upwards.
    public func points(for ratings: [Int]) -> Points? {
        guard let highest = levels?.map(\.value).max(), highest > 0, !ratings.isEmpty else { return nil }
        return points.scaled(by: ratings.reduce(0, +), over: ratings.count * highest)
    }
}

extension [Answers] {
    /// The raters' levels at one item, without those who left it out.
    public func ratings(of item: ItemID) -> [Int] {
        compactMap { answers in
            if case .rating(let value) = answers[item] { value } else { nil }
        }
    }
}

extension [RatingLevel] {
    /// What keeps the levels from being a scale; nil for two or more that rise from 0 or above.
    public var flaw: LocalizedText? {
        guard count >= 2 else {
            return LocalizedText(
                en: "its scale has \(count) levels; it needs at least 2", zhHans: "量表只有 \(count) 个等级，至少需要 2 个"
            )
        }
        guard allSatisfy({ $0.value >= 0 }), zip(self, dropFirst()).allSatisfy({ $0.value < $1.value }) else {
            return LocalizedText(
                en: "its levels do not rise from 0 or above", zhHans: "量表等级必须从 0 或以上起逐级递增")
        }
        return nil
    }
}
