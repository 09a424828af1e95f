/// What persons scored at items, and which options they chose; flat, person by person.
package struct ScoreMatrix: Sendable {
    package let personCount: Int
    /// The most that each item can earn; positive.
    package let maxima: [Double]
    /// How many options each item offers; none for an item that is not answered by one option.
    package let optionCounts: [Int]
    /// `personCount × maxima.count` scores; `notAsked` where the person's paper did not have the item.
    package private(set) var scores: [Double]
    /// As many chosen options, counted from 0; -1 where none was chosen.
    package private(set) var choices: [Int32]

    package static let notAsked = -Double.infinity

    package init(personCount: Int, maxima: [Double], optionCounts: [Int]) {
        self.personCount = personCount
        self.maxima = maxima
        self.optionCounts = optionCounts
        scores = Array(repeating: Self.notAsked, count: personCount * maxima.count)
        choices = Array(repeating: -1, count: personCount * maxima.count)
    }

    package var itemCount: Int { maxima.count }

    /// Whether everybody was asked everything, which comparisons between items rest on.
    package var isComplete: Bool { !scores.contains(Self.notAsked) }

    /// Notes what a person scored at an item; `choice` counts from 0, nil for none.
    package mutating func set(_ score: Double, choice: Int? = nil, person: Int, item: Int) {
        scores[person * itemCount + item] = score
        choices[person * itemCount + item] = Int32(choice ?? -1)
    }

    /// The share of what could be earned that each person earned; zero for somebody who was asked nothing.
    var shares: [Double] {
        (0..<personCount).map { person in
            var (earned, possible) = (0.0, 0.0)
            for item in 0..<itemCount where scores[person * itemCount + item] != Self.notAsked {
                earned += scores[person * itemCount + item]
                possible += maxima[item]
            }
            return possible > 0 ? earned / possible : 0
        }
    }
}
