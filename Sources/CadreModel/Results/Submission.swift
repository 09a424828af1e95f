package import CadreKit

/// What became of answers that were handed in.
package enum Submission: Sendable, Hashable {
    case marked(MarkedAttempt)
    /// Kept until enough raters have answered.
    case awaitsRaters(RatersAwaited)
    /// Kept until a marker has judged what the learner wrote; one answer of two.
    case awaitsMarker(RatersAwaited)
}

/// An attempt that cannot be marked before others have rated it too.
package struct RatersAwaited: Sendable, Hashable {
    package let title: LocalizedText
    /// The attempt's number.
    package let number: Int
    package let received: Int
    package let needed: Int

    package init(title: LocalizedText, number: Int, received: Int, needed: Int) {
        self.title = title
        self.number = number
        self.received = received
        self.needed = needed
    }
}
