/// A timetable to be made, as the search sees it: sessions with their domains, resources that nobody may use twice at
/// once, and what is wished for.
///
/// Time is a row of cells; a session takes `length` of them. Cells of different days never touch: each day begins with a
/// cell in which nothing happens. Resources are numbered through: audiences (cohorts, curricula, single learners),
/// then trainers, then rooms.
package struct Model: Sendable, Equatable {
    package var sessions: [Session] = []
    package var series: [Series] = []
    package var audiences: [Audience] = []
    package var trainers: [Trainer] = []
    package var rooms: [Room] = []
    /// The day of each cell; the numbers rise.
    package var dayOfCell: [Int] = []

    package init() {}

    package var dayCount: Int { (dayOfCell.last ?? -1) + 1 }

    package struct Session: Sendable, Equatable {
        /// In cells.
        package var length: Int
        /// Cells at which it may begin.
        package var starts: [Int]
        /// Rooms that it may take; nil for a session held online, which takes none.
        package var rooms: [Int]?
        package var trainers: [Int]
        package var audiences: [Int]
        package var series: Int
        package var seats: Int

        package init(
            length: Int, starts: [Int], rooms: [Int]?, trainers: [Int], audiences: [Int], series: Int,
            seats: Int
        ) {
            self.length = length
            self.starts = starts
            self.rooms = rooms
            self.trainers = trainers
            self.audiences = audiences
            self.series = series
            self.seats = seats
        }
    }

    /// Sessions of one course or module.
    package struct Series: Sendable, Equatable {
        /// Days over which they should be spread.
        package var days: Int
        package var weightPerMissingDay: Int
        package var weightPerFurtherRoom: Int

        package init(days: Int, weightPerMissingDay: Int, weightPerFurtherRoom: Int) {
            self.days = days
            self.weightPerMissingDay = weightPerMissingDay
            self.weightPerFurtherRoom = weightPerFurtherRoom
        }
    }

    /// Somebody who attends: in one session at a time.
    package struct Audience: Sendable, Equatable {
        /// Cells in which it cannot attend.
        package var closed: [Range<Int>]
        package var weightPerIsolatedSession: Int

        package init(closed: [Range<Int>] = [], weightPerIsolatedSession: Int) {
            self.closed = closed
            self.weightPerIsolatedSession = weightPerIsolatedSession
        }
    }

    package struct Trainer: Sendable, Equatable {
        /// Cells in which the trainer is not available.
        package var closed: [Range<Int>]

        package init(closed: [Range<Int>] = []) {
            self.closed = closed
        }
    }

    package struct Room: Sendable, Equatable {
        /// Cells in which it cannot be had.
        package var closed: [Range<Int>]
        package var seats: Int
        package var weightPerSeatShort: Int

        package init(closed: [Range<Int>] = [], seats: Int, weightPerSeatShort: Int) {
            self.closed = closed
            self.seats = seats
            self.weightPerSeatShort = weightPerSeatShort
        }
    }
}

extension Model.Session {
    /// Whether there is more than one place for it.
    var hasChoice: Bool { starts.count > 1 || (rooms?.count ?? 1) > 1 || trainers.count > 1 }
}
