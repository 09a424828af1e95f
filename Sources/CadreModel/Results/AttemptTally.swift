/// A learner's attempts at one assessment in figures.
package struct AttemptTally: Sendable, Hashable {
    /// What the marked attempts scored, in the order they were made.
    package let scores: [Ratio]
    /// Attempts handed in that carry no score.
    package let unscored: Int
    /// Whether an attempt is begun and not handed in.
    package let hasOpenAttempt: Bool

    package static let none = AttemptTally(scores: [])

    package init(scores: [Ratio], unscored: Int = 0, hasOpenAttempt: Bool = false) {
        self.scores = scores
        self.unscored = unscored
        self.hasOpenAttempt = hasOpenAttempt
    }

    package var used: Int { scores.count + unscored + (hasOpenAttempt ? 1 : 0) }

    /// Attempts that may still be handed in, one begun already among them.
    package func triesLeft(of tries: Int) -> Int { max(0, tries - scores.count - unscored) }
}
