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

    static func / (one: Fraction, divisor: Int) -> Fraction { Fraction(one.top, one.bottom * divisor) }

    var ratio: Ratio { Ratio(top, bottom) }
    /// In whole per cents, a half and more up.
    var rounded: Fraction { Fraction((200 * top + bottom) / (2 * bottom), 100) }
}

/// What a learner did in a course: minutes of planned minutes, nil when excused, and quarters of full marks.
private struct Story {
    var sessions: [(attended: Int?, planned: Int)]
    var scores: [[Int]]
}

/// Attendance, one assessment, and two that make one result together, of which the lower may be left out.
private struct RandomCourse {
    let weights: [Int]
    /// In quarters.
    let minima: [Int?]
    let passTotal: Int
    let retakes: GradebookRule.Retakes
    /// In quarters.
    let retakeCap: Int?
    let dropLowest: Int
    let isRounded: Bool
    /// Quarters that somebody set, by component, the total last; negative for an exemption.
    let decisions: [Int?]
    let tries: Int
    let excusedCounts: Bool
    let now: Story
    let openSessions: [Int]

    init(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        weights = (0..<3).map { _ in Int.random(in: 0...3, using: &random) }
        minima = (0..<3).map { _ in Bool.random(using: &random) ? Int.random(in: 0...4, using: &random) : nil
        }
        passTotal = Int.random(in: 0...4, using: &random)
        retakes = GradebookRule.Retakes.allCases.randomElement(using: &random) ?? .best
        retakeCap = [nil, nil, 2, 3].randomElement(using: &random) ?? nil
        dropLowest = Int.random(in: 0...1, using: &random)
        isRounded = Bool.random(using: &random)
        decisions = (0..<4).map { index in
            guard Int.random(in: 0..<6, using: &random) == 0 else { return nil }
            return Int.random(in: (index < 3 ? -1 : 0)...4, using: &random)
        }
        tries = Int.random(in: 1...2, using: &random)
        excusedCounts = Bool.random(using: &random)
        let tries = tries
        now = Story(
            sessions: (0..<Int.random(in: 0...3, using: &random)).map { _ in
                let planned = [60, 90, 120].randomElement(using: &random) ?? 60
                let attended = [nil, 0, planned / 2, planned].randomElement(using: &random) ?? nil
                return (attended, planned)
            },
            scores: (0..<3).map { _ in
                (0..<Int.random(in: 0...tries, using: &random)).map { _ in
                    Int.random(in: 0...4, using: &random)
                }
            })
        openSessions = (0..<Int.random(in: 0...1, using: &random)).map { _ in
            [60, 90].randomElement(using: &random) ?? 60
        }
    }

    var isComplete: Bool {
        let taken = now.scores.map { !$0.isEmpty }
        let areThere = [
            openSessions.isEmpty && !now.sessions.isEmpty, taken[0],
            taken[1...].count(where: \.self) >= 2 - dropLowest,
        ]
        return zip(areThere, decisions).allSatisfy { $0 || $1 != nil }
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
        let scores = story.scores.map(score)
        let group = scores[1...].sorted(by: <).dropFirst(dropLowest)
        let earned = [
            planned > 0 ? Fraction(attended, planned) : Fraction(0, 1), scores[0],
            group.reduce(Fraction(0, 1), +) / group.count,
        ]
        return zip(earned, decisions).map { earned, set in set.map { Fraction(max(0, $0), 4) } ?? earned }
    }

    func isExempt(_ index: Int) -> Bool { decisions[index] == -1 }

    func total(_ story: Story) -> Fraction {
        if let set = decisions[3] { return Fraction(set, 4) }
        let counting = weights.indices.map { isExempt($0) ? 0 : weights[$0] }
        let sum = counting.reduce(0, +)
        guard sum > 0 else { return Fraction(0, 1) }
        let total = zip(counting, shares(story)).reduce(Fraction(0, 1)) {
            $0 + Fraction($1.0 * $1.1.top, $1.1.bottom * sum)
        }
        return isRounded ? total.rounded : total
    }

    func passes(_ story: Story) -> Bool {
        let areMet = zip(minima.indices, shares(story)).allSatisfy { index, share in
            isExempt(index) || minima[index].map { !(share < Fraction($0, 4)) } ?? true
        }
        return areMet && !(total(story) < Fraction(passTotal, 4))
    }

    private func score(_ earned: [Int]) -> Fraction {
        let quarters = earned.enumerated().map { $0 == 0 ? $1 : min($1, retakeCap ?? 4) }
        guard let last = quarters.last else { return Fraction(0, 1) }
        return switch retakes {
        case .best: Fraction(quarters.sorted().last ?? 0, 4)
        case .latest: Fraction(last, 4)
        case .average: Fraction(quarters.reduce(0, +), 4 * quarters.count)
        }
    }

    /// What the gradebook makes of the same course.
    var result: LearnerResult {
        let group = GradebookRule.Group(name: "both", assessments: ["two", "three"], dropLowest: dropLowest)
        let sources: [GradebookRule.Source] = [.attendance, .assessment("one"), .group(group)]
        let rule = GradebookRule(
            components: sources.indices.map { index in
                .init(
                    source: sources[index], weight: weights[index],
                    passMinimum: minima[index].map { Ratio($0, 4) })
            }, passTotal: Ratio(passTotal, 4), retakes: retakes,
            retakeCap: retakeCap.map { Ratio($0, 4) }, tries: tries, excusedCounts: excusedCounts,
            rounding: isRounded ? GradebookRule.Rounding(.halfUp, decimals: 0) : .exact)
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
            attempts: Dictionary(
                uniqueKeysWithValues: zip(["one", "two", "three"] as [AssessmentID], scores).map {
                    ($0, AttemptTally(scores: $1))
                }),
            decisions: GradebookDecisions(
                Dictionary(
                    uniqueKeysWithValues: zip(["attendance", "one", "both", "total"], decisions).compactMap {
                        key, set in set.map { (key, decision($0)) }
                    })))
    }

    private func decision(_ quarters: Int) -> GradebookDecision {
        GradebookDecision(
            effect: quarters < 0 ? .exemption : .override(Ratio(quarters, 4)), reason: "why",
            decidedBy: "who",
            decidedAt: Instant(seconds: 0))
    }
}
