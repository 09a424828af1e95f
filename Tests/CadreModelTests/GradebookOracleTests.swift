import CadreKit
import CadreModel
import Support
import Testing

/// The gradebook against a search: every way a course can still end is tried, one by one.
struct GradebookOracleTests {
    @Test(arguments: 0..<400)
    func agreesWithEveryWayTheCourseCanEnd(seed: UInt64) {
        let course = RandomCourse(seed: seed)
        let result = course.result
        let endings = course.endings
        let isOver = course.isComplete && course.passes(course.now)
        let expected: Standing =
            isOver ? .passed : endings.contains(where: course.passes) ? .canStillPass : .canNoLongerPass
        #expect(result.standing == expected)
        let best = endings.map(course.total).reduce(Fraction(0, 1)) { $0 < $1 ? $1 : $0 }
        #expect(result.bestTotal == best.ratio)
        #expect(result.total == course.total(course.now).ratio)
    }
}

/// Whole numbers over whole numbers, never reduced: plain enough to be believed.
private struct Fraction {
    let top: Int
    let bottom: Int

    init(_ top: Int, _ bottom: Int) {
        self.top = top
        self.bottom = bottom
    }

    static func < (one: Fraction, other: Fraction) -> Bool { one.top * other.bottom < other.top * one.bottom }
    static func + (one: Fraction, other: Fraction) -> Fraction {
        Fraction(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom)
    }

    var ratio: Ratio { Ratio(top, bottom) }
}

/// What a learner did in a course: minutes of planned minutes, nil when excused, and quarters of full marks.
private struct Story {
    var sessions: [(attended: Int?, planned: Int)]
    var scores: [[Int]]
}

private struct RandomCourse {
    let weights: [Int]
    /// In quarters.
    let minima: [Int?]
    let passTotal: Int
    let retakes: GradebookRule.Retakes
    let tries: Int
    let excusedCounts: Bool
    let now: Story
    let openSessions: [Int]

    init(seed: UInt64) {
        var random = SplitMix(seed: seed)
        weights = (0..<3).map { _ in Int.random(in: 0...3, using: &random) }
        minima = (0..<3).map { _ in Bool.random(using: &random) ? Int.random(in: 0...4, using: &random) : nil
        }
        passTotal = Int.random(in: 0...4, using: &random)
        retakes = GradebookRule.Retakes.allCases.randomElement(using: &random) ?? .best
        tries = Int.random(in: 1...3, using: &random)
        excusedCounts = Bool.random(using: &random)
        let tries = tries
        now = Story(
            sessions: (0..<Int.random(in: 0...3, using: &random)).map { _ in
                let planned = [60, 90, 120].randomElement(using: &random) ?? 60
                let attended = [nil, 0, planned / 2, planned].randomElement(using: &random) ?? nil
                return (attended, planned)
            },
            scores: (0..<2).map { _ in
                (0..<Int.random(in: 0...tries, using: &random)).map { _ in
                    Int.random(in: 0...4, using: &random)
                }
            })
        openSessions = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            [60, 90].randomElement(using: &random) ?? 60
        }
    }

    var isComplete: Bool {
        openSessions.isEmpty && !now.sessions.isEmpty && now.scores.allSatisfy { !$0.isEmpty }
    }

    /// Every open session attended in full, in half, missed or excused; every open try left or worth 0, 2 or 4
    /// quarters.
    var endings: [Story] {
        var endings = [now]
        for planned in openSessions {
            endings = endings.flatMap { story in
                [nil, 0, planned / 2, planned].map { attended in
                    var longer = story
                    longer.sessions.append((attended, planned))
                    return longer
                }
            }
        }
        for index in now.scores.indices {
            for _ in now.scores[index].count..<tries {
                endings += endings.flatMap { story in
                    [0, 2, 4].map { score in
                        var longer = story
                        longer.scores[index].append(score)
                        return longer
                    }
                }
            }
        }
        return endings
    }

    func shares(_ story: Story) -> [Fraction] {
        let counting = story.sessions.filter { $0.attended != nil || excusedCounts }
        let planned = counting.map(\.planned).reduce(0, +)
        let attended = counting.map { $0.attended ?? 0 }.reduce(0, +)
        return [planned > 0 ? Fraction(attended, planned) : Fraction(0, 1)] + story.scores.map(score)
    }

    func total(_ story: Story) -> Fraction {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return Fraction(0, 1) }
        return zip(weights, shares(story)).reduce(Fraction(0, 1)) {
            $0 + Fraction($1.0 * $1.1.top, $1.1.bottom * sum)
        }
    }

    func passes(_ story: Story) -> Bool {
        let areMet = zip(minima, shares(story)).allSatisfy { minimum, share in
            minimum.map { !(share < Fraction($0, 4)) } ?? true
        }
        return areMet && !(total(story) < Fraction(passTotal, 4))
    }

    private func score(_ quarters: [Int]) -> Fraction {
        guard let last = quarters.last else { return Fraction(0, 1) }
        return switch retakes {
        case .best: Fraction(quarters.sorted().last ?? 0, 4)
        case .latest: Fraction(last, 4)
        case .average: Fraction(quarters.reduce(0, +), 4 * quarters.count)
        }
    }

    /// What the gradebook makes of the same course.
    var result: LearnerResult {
        let sources: [GradebookRule.Source] = [.attendance, .assessment("one"), .assessment("two")]
        let rule = GradebookRule(
            components: sources.indices.map { index in
                .init(
                    source: sources[index], weight: weights[index],
                    passMinimum: minima[index].map { Ratio($0, 4) })
            }, passTotal: Ratio(passTotal, 4), retakes: retakes, tries: tries, excusedCounts: excusedCounts)
        let held = now.sessions.map { session in
            let status: AttendanceStatus =
                switch session.attended {
                case nil: .excused
                case 0: .absent
                case session.planned: .present
                default: .late
                }
            return AttendanceEntry(
                plannedMinutes: session.planned, isHeld: true,
                own: Attendance(recorded: status, minutes: session.attended ?? 0, note: nil))
        }
        let open = openSessions.map { AttendanceEntry(plannedMinutes: $0, isHeld: false, own: nil) }
        let scores = now.scores.map { $0.map { Ratio($0, 4) } }
        return LearnerResult(
            by: rule, attendance: AttendanceTally(held + open, excusedCounts: excusedCounts),
            attempts: ["one": AttemptTally(scores: scores[0]), "two": AttemptTally(scores: scores[1])])
    }
}
