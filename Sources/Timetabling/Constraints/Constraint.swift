/// What a session's time, room and trainer must satisfy; each rule is in a file of its own.
package enum Constraint: Int, Sendable, CaseIterable {
    case workingHours, order, cohortOverlap, learnerOverlap, dailyMaximum, equipment
    case roomSeats, roomFeatures, roomOpen, roomOverlap
    case trainerQualification, trainerAvailability, trainerOverlap
}

/// A set of constraints, a bit for each.
struct ConstraintSet: Hashable {
    var bits: UInt32 = 0

    static let all = ConstraintSet(bits: 1 << Constraint.allCases.count - 1)
    static let onRooms = Self(.roomSeats, .roomFeatures, .roomOpen, .roomOverlap)
    static let onTrainers = Self(.trainerQualification, .trainerAvailability, .trainerOverlap)

    init(bits: UInt32 = 0) {
        self.bits = bits
    }

    init(_ constraints: Constraint...) {
        bits = constraints.reduce(0) { $0 | 1 << $1.rawValue }
    }

    mutating func insert(_ constraint: Constraint, when isBroken: Bool) {
        if isBroken { bits |= 1 << constraint.rawValue }
    }

    func meets(_ other: ConstraintSet) -> Bool { bits & other.bits != 0 }

    var isEmpty: Bool { bits == 0 }
    var count: Int { bits.nonzeroBitCount }
    var members: [Constraint] { Constraint.allCases.filter { bits & 1 << $0.rawValue != 0 } }
}
