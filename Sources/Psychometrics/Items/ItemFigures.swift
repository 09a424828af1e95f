/// How one item worked.
package struct ItemFigures: Sendable, Hashable, Codable {
    /// Persons who were asked it.
    package let count: Int
    /// The mean share of its points (the facility index): 1 when everybody earned everything. Its range is Wilson's score
    /// interval (1927), exact for right-or-wrong items and cautious for others.
    package let facility: Estimate
    /// Facility among the best third less facility among the worst (T. L. Kelley's index, with thirds instead of 27 %).
    package let discrimination: Double
    /// Pearson's correlation of the item's score and the whole score: the point-biserial for right-or-wrong items. Nil
    /// when everybody scored the same.
    package let itemTotal: Double?
    /// The same with the score of all other items, which an item cannot raise by itself; its range by Fisher's
    /// transformation (1921). Nil as above.
    package let itemRest: Estimate?
    /// Cronbach's alpha of the test without the item; nil when not everybody was asked everything.
    package let alphaIfDeleted: Double?
    /// Empty for an item that is not answered by one option.
    package let options: [OptionFigures]

    /// How often an option was chosen, as shares of everybody who was asked, of the best and of the worst third.
    package struct OptionFigures: Sendable, Hashable, Codable {
        package let all: Double
        package let best: Double
        package let worst: Double
    }
}
