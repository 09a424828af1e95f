extension Problem {
    /// One block of teaching that needs a time, a trainer and, unless it is held online, a room.
    package struct Session: Sendable, Equatable {
        package let minutes: Int
        package let cohorts: [Int]
        package let needsRoom: Bool
        package let seats: Int
        package let features: Set<Int>
        package let qualification: Int
        package let equipment: [EquipmentUse]
        /// Where it may begin, earliest first, on the site's period grid.
        package let starts: [Start]
        /// Sessions that must be over before it begins.
        package let after: [Int]
        /// Sessions of one series prefer one trainer and one room.
        package let series: Int

        package init(
            minutes: Int, cohorts: [Int], needsRoom: Bool, seats: Int, features: Set<Int>, qualification: Int,
            equipment: [EquipmentUse], starts: [Start], after: [Int], series: Int
        ) {
            self.minutes = minutes
            self.cohorts = cohorts
            self.needsRoom = needsRoom
            self.seats = seats
            self.features = features
            self.qualification = qualification
            self.equipment = equipment
            self.starts = starts
            self.after = after
            self.series = series
        }
    }

    /// So many pieces of a kind of equipment.
    package struct EquipmentUse: Sendable, Hashable {
        package let kind: Int
        package let quantity: Int

        package init(kind: Int, quantity: Int) {
            self.kind = kind
            self.quantity = quantity
        }
    }

    /// A minute of the timeline and the number of the local day it falls on.
    package struct Start: Sendable, Hashable {
        package let minute: Int
        package let day: Int

        package init(minute: Int, day: Int) {
            self.minute = minute
            self.day = day
        }
    }
}
