/// What a session's time, room and trainer must satisfy; each rule is in a file of its own.
package enum Constraint: Int, Sendable, CaseIterable {
    case workingHours, order, cohortOverlap, learnerOverlap, dailyMaximum, weeklyMaximum, rest, way, equipment
    case roomSite, roomSeats, roomFeatures, roomOpen, roomOverlap
    case trainerQualification, trainerAvailability, trainerOverlap, trainerLoad, trainerRest, trainerWay
}

/// A set of constraints, a bit for each.
struct ConstraintSet: Hashable {
    var bits: UInt32 = 0

    static let onRooms = Self(.roomSite, .roomSeats, .roomFeatures, .roomOpen, .roomOverlap)
    static let onTrainers = Self(
        .trainerQualification, .trainerAvailability, .trainerOverlap, .trainerLoad, .trainerRest, .trainerWay)

    init(bits: UInt32 = 0) {
        self.bits = bits
    }

    init(_ constraints: Constraint...) {
        bits = constraints.reduce(0) { $0 | 1 << $1.rawValue }
    }

    mutating func insert(_ constraint: Constraint, when isBroken: Bool) {
        if isBroken { bits |= 1 << constraint.rawValue }
    }

    func union(_ other: ConstraintSet) -> ConstraintSet { ConstraintSet(bits: bits | other.bits) }

    func meets(_ other: ConstraintSet) -> Bool { bits & other.bits != 0 }

    var isEmpty: Bool { bits == 0 }
    var count: Int { bits.nonzeroBitCount }
    var members: [Constraint] { Constraint.allCases.filter { bits & 1 << $0.rawValue != 0 } }
}
