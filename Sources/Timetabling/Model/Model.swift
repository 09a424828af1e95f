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
    package var equipment: [Equipment] = []
    /// Minutes that it takes from one site to another, by site.
    package var travel: [[Int]] = []
    /// What each further site costs at which a trainer teaches in one week.
    package var weightPerFurtherSite = 0
    /// What it costs, in the whole timetable, that trainers teach unequally: this, times the square of each one's
    /// sessions. As their sum is given, that is the squared deviation from the mean and a constant.
    package var weightOfUnequalLoad = 0
    /// The day of each cell, by calendar: where sites have clocks of their own, each has days of its own.
    package var calendars: [[Int]] = []
    /// The week of each day; not needed where nothing is counted by weeks.
    package var weekOfDay: [Int] = []
    /// When each cell begins, in minutes; the numbers rise. Not needed where no session waits for another.
    package var minuteOfCell: [Int] = []
    /// How late each cell is, by calendar, in a measure of the caller's; none where no session has to be early.
    package var lateness: [[Int]] = []

    package init() {}

    package var cellCount: Int { calendars.first?.count ?? 0 }
    package var dayCount: Int { calendars.joined().reduce(0) { max($0, $1 + 1) } }
    package var weekCount: Int { weekOfDay.reduce(0) { max($0, $1 + 1) } }

    /// Sessions by their series.
    var sessionsBySeries: [Int: [Int]] { Dictionary(grouping: sessions.indices) { sessions[$0].series } }

    /// The day on which a session is that begins in the cell.
    package func day(of session: Int, at cell: Int) -> Int { calendars[sessions[session].calendar][cell] }

    package struct Session: Sendable, Equatable {
        /// In cells.
        package var length: Int
        /// Of its own; the last cell may be longer than what is left of it.
        package var minutes = 0
        /// By which its days are counted.
        package var calendar = 0
        /// Cells at which it may begin.
        package var starts: [Int]
        /// Rooms that it may take; nil for a session held online, which takes none.
        package var rooms: [Int]?
        package var trainers: [Int]
        package var audiences: [Int]
        /// Trainers who are there to learn, and cannot teach meanwhile.
        package var learningTrainers: [Int] = []
        package var series: Int
        package var seats: Int
        /// For each learner without a seat.
        package var weightPerSeatShort = 0
        /// For each ten seats that stay empty.
        package var weightOfEmptySeats = 0
        /// Sessions that must be over before it begins.
        package var after: [Link] = []
        package var equipment: [EquipmentUse] = []
        /// What it costs to be later than its first possible start, for each unit of `lateness`.
        package var weightOfLateness = 0
        /// Where it is to stay if it can.
        package var kept: Kept?

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

    /// A session that comes before, and how long it is over when this one begins, in minutes.
    package struct Link: Sendable, Equatable {
        package var session: Int
        package var leastGap: Int
        package var mostGap: Int?

        package init(_ session: Int, leastGap: Int = 0, mostGap: Int? = nil) {
            self.session = session
            self.leastGap = leastGap
            self.mostGap = mostGap
        }
    }

    package struct EquipmentUse: Sendable, Equatable {
        package var kind: Int
        package var quantity: Int

        package init(kind: Int, quantity: Int) {
            self.kind = kind
            self.quantity = quantity
        }
    }

    /// A place that somebody was told of, and what it costs to change time, room or trainer.
    package struct Kept: Sendable, Equatable {
        package var place: Place
        package var weight: Int

        package init(_ place: Place, weight: Int) {
            self.place = place
            self.weight = weight
        }
    }

    /// Sessions of one course or module.
    package struct Series: Sendable, Equatable {
        /// Days over which they should be spread.
        package var days: Int
        package var weightPerMissingDay: Int
        package var weightPerFurtherRoom: Int
        package var weightPerFurtherTrainer = 0
        /// Days, rooms and trainers that the series has already by sessions outside of the model.
        package var knownDays: Set<Int> = []
        package var knownRooms: Set<Int> = []
        package var knownTrainers: Set<Int> = []

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
        package var quota = Quota()
        /// Minutes between its sessions of different days, at least.
        package var rest = 0

        package init(closed: [Range<Int>] = [], weightPerIsolatedSession: Int) {
            self.closed = closed
            self.weightPerIsolatedSession = weightPerIsolatedSession
        }
    }

    package struct Trainer: Sendable, Equatable {
        /// Cells in which the trainer is not available.
        package var closed: [Range<Int>]
        /// Further cells in which they are not available to sessions of a calendar, by calendar.
        package var closedTo: [Int: [Range<Int>]] = [:]
        package var quota = Quota()
        /// Minutes between their sessions of different days, at least.
        package var rest = 0
        /// How many sessions a week they should teach; nil for any number.
        package var usualLoad: ClosedRange<Int>?
        /// For each session a week above or below.
        package var weightOutsideUsualLoad = 0

        package init(closed: [Range<Int>] = []) {
            self.closed = closed
        }
    }

    /// How many sessions somebody may have, and what they have already.
    package struct Quota: Sendable, Equatable {
        /// Nil for any number.
        package var perDay: Int?
        package var perWeek: Int?
        package var onDay: [Int: Int] = [:]
        package var inWeek: [Int: Int] = [:]

        package init() {}
    }

    /// So many pieces of one kind, and how many of them are left in the cells in which others have some.
    package struct Equipment: Sendable, Equatable {
        package var quantity: Int
        package var left: [Int: Int]

        package init(quantity: Int, left: [Int: Int] = [:]) {
            self.quantity = quantity
            self.left = left
        }
    }

    package struct Room: Sendable, Equatable {
        package var site = 0
        /// Cells in which it cannot be had.
        package var closed: [Range<Int>]
        package var seats: Int

        package init(closed: [Range<Int>] = [], seats: Int) {
            self.closed = closed
            self.seats = seats
        }
    }
}

extension Model.Session {
    /// Whether there is more than one place for it.
    var hasChoice: Bool { starts.count > 1 || (rooms?.count ?? 1) > 1 || trainers.count > 1 }
}
