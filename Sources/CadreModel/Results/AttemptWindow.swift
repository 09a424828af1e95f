package import CadreKit

/// When one learner may begin an attempt and hand it in.
package struct AttemptWindow: Sendable, Hashable {
    package let opensAt: Instant?
    package let dueAt: Instant?
    /// How long an attempt lasts, what the learner is granted included; nil for as long as it takes.
    package let seconds: Int64?
    package let late: LatePolicy

    package static let unbounded = AttemptWindow(
        opensAt: nil, dueAt: nil, minutes: nil, extraTime: 0, late: .accepted)

    /// What is handed in by a clock that is a little slow, or by a slow line, is in time.
    package static let grace: Int64 = 30

    /// - Parameter extraTime: per cent of the time that others have.
    package init(opensAt: Instant?, dueAt: Instant?, minutes: Int?, extraTime: Int, late: LatePolicy) {
        self.opensAt = opensAt
        self.dueAt = dueAt
        seconds = minutes.map { Int64($0) * 60 * Int64(100 + extraTime) / 100 }
        self.late = late
    }

    /// When an attempt ends by itself; nil when it never does.
    package func end(ofAttemptBegunAt start: Instant) -> Instant? {
        let timeUp = seconds.map { Instant(seconds: start.seconds + $0) }
        guard late == .refused else { return timeUp }
        return [timeUp, dueAt].compactMap(\.self).min()
    }

    /// Whether an attempt has ended by itself.
    package func isOver(attemptBegunAt start: Instant, at now: Instant) -> Bool {
        end(ofAttemptBegunAt: start).map { now.seconds > $0.seconds + Self.grace } ?? false
    }

    /// Whether no attempt may begin any more.
    package func isClosed(at now: Instant) -> Bool {
        late == .refused && dueAt.map { now > $0 } ?? false
    }

    /// What of `points` is taken off answers handed in at `instant`; rounded once, half to even.
    package func deduction(from points: Points, submittedAt instant: Instant) -> Points {
        guard case .deducts(let percent) = late, let dueAt, instant.seconds > dueAt.seconds + Self.grace
        else {
            return .zero
        }
        let days = Int((instant.seconds - dueAt.seconds + 86_399) / 86_400)
        return points.scaled(
            by: min(100, days.multipliedReportingOverflow(by: percent).partialValue), over: 100)
    }
}
