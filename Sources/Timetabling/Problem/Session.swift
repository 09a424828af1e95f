extension Problem {
    /// One block of teaching that needs a time, a trainer and, unless it is held online, a room.
    package struct Session: Sendable, Equatable {
        package let minutes: Int
        package let cohorts: [Int]
        /// Where its rooms are.
        package var site = 0
        package var needsRoom = true
        package let seats: Int
        package var features: Set<Int> = []
        package let qualification: Int
        package var equipment: [EquipmentUse] = []
        /// Where it may begin, earliest first, on the site's period grid.
        package internal(set) var starts: [Start]
        /// Sessions that must be over before it begins.
        package var after: [Link] = []
        /// Sessions of one series prefer one trainer and one room.
        package let series: Int
        /// For each five minutes that it is later than it could be, nights left out.
        package var weightOfLateness = 1
        /// For each learner without a seat; where it is 0 everybody must have one.
        package var weightPerSeatShort = 0
        /// For each ten seats that stay empty.
        package var weightOfEmptySeats = 0
        /// Where people were told that it is.
        package var kept: Kept?

        package init(
            minutes: Int, cohorts: [Int], seats: Int, qualification: Int, starts: [Start], series: Int
        ) {
            self.minutes = minutes
            self.cohorts = cohorts
            self.seats = seats
            self.qualification = qualification
            self.starts = starts
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

    /// A session that comes before, and how long it is over when the other begins, in minutes.
    package struct Link: Sendable, Hashable {
        package let session: Int
        package let leastGap: Int
        package let mostGap: Int?

        package init(_ session: Int, leastGap: Int = 0, mostGap: Int? = nil) {
            self.session = session
            self.leastGap = leastGap
            self.mostGap = mostGap
        }
    }

    /// A placement that people know of, and what it costs to change the room or the trainer; the time counts twice.
    package struct Kept: Sendable, Hashable {
        package let placement: Placement
        package let weight: Int

        package init(_ placement: Placement, weight: Int) {
            self.placement = placement
            self.weight = weight
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

extension Problem.Session {
    func time(from start: Problem.Start) -> Range<Int> { start.minute..<start.minute + minutes }

    /// Held online a session is nowhere.
    var place: Int? { needsRoom ? site : nil }
}
