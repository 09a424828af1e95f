/// Something about an item that its author should look at.
package enum ItemFlag: Sendable, Hashable, Codable {
    /// The best third chose this wrong option more often than the right one: the key may be wrong.
    case bestPrefer(option: Int)
    /// Those who do well elsewhere do worse here, beyond chance.
    case misleads
    /// It hardly tells the best from the others.
    case separatesLittle
    /// Fewer than one in five of the points were earned.
    case hard
    /// More than 95 of 100 points were earned.
    case easy
    /// Nobody chose this wrong option.
    case idleOption(Int)
    /// The test would be more reliable without it.
    case lowersReliability
}

extension ItemFigures {
    /// What the figures say against the item, the gravest first.
    ///
    /// - Parameters:
    ///   - key: the right option; nil for an item that is not answered by one option.
    ///   - alpha: of the whole test.
    package func flags(key: Int?, alpha: Double?) -> [ItemFlag] {
        let wrong = options.indices.filter { $0 != key }
        var flags: [ItemFlag] = []
        if let key, let preferred = wrong.max(by: { options[$0].best < options[$1].best }),
            options[preferred].best > options[key].best
        {
            flags.append(.bestPrefer(option: preferred))
        }
        if let itemRest {
            if itemRest.high < 0 {
                flags.append(.misleads)
            } else if itemRest.value < 0.15, facility.value <= 0.95 {
                flags.append(.separatesLittle)
            }
        }
        if facility.value < 0.2 { flags.append(.hard) }
        if facility.value > 0.95 { flags.append(.easy) }
        if key != nil { flags += wrong.filter { options[$0].all == 0 }.map(ItemFlag.idleOption) }
        if let alpha, let alphaIfDeleted, alphaIfDeleted > alpha + 0.02 { flags.append(.lowersReliability) }
        return flags
    }
}
