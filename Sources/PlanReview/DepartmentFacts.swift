package import CadreKit
package import CadreModel

/// What a department knows that a plan may run against.
package struct DepartmentFacts: Sendable {
    /// By trainer's code.
    package let trainers: [String: Set<Qualification>]
    /// The features of each room at the plan's site, and its seats.
    package let rooms: [RoomFacts]
    /// Days off at the plan's site, with their names.
    package let holidays: [Day: String]
    /// When the plan's site is open on a day, in minutes since midnight; nothing on a day off.
    package let openHours: @Sendable (Day) -> [Range<Int>]

    package init(
        trainers: [String: Set<Qualification>], rooms: [RoomFacts], holidays: [Day: String],
        openHours: @escaping @Sendable (Day) -> [Range<Int>]
    ) {
        self.trainers = trainers
        self.rooms = rooms
        self.holidays = holidays
        self.openHours = openHours
    }
}

/// A room as a plan needs to know it.
package struct RoomFacts: Sendable, Hashable {
    package let code: String
    package let seats: Int
    package let features: Set<RoomFeature>

    package init(code: String, seats: Int, features: Set<RoomFeature>) {
        self.code = code
        self.seats = seats
        self.features = features
    }
}
