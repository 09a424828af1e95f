/// What is to be placed, where, and with whom: numbers on one timeline, no names and no calendars.
///
/// Minutes count from an origin of the caller's choosing, days from 1970-01-01. Sites, rooms, trainers, cohorts,
/// learners, equipment, features, qualifications and series are known by index. What is already decided stands in the
/// engagements of each.
package struct Problem: Sendable, Equatable {
    package internal(set) var rooms: [Room] = []
    package internal(set) var trainers: [Trainer] = []
    package internal(set) var cohorts: [Cohort] = []
    /// When each single learner is expected, apart from the cohorts of this problem.
    package internal(set) var learners: [[Engagement]] = []
    package internal(set) var equipment: [Equipment] = []
    package internal(set) var series: [Series] = []
    /// In the order in which they are placed.
    package internal(set) var sessions: [Session] = []
    /// Minutes that it takes from one site to another, by site; empty where it takes none.
    package internal(set) var travel: [[Int]] = []
    package internal(set) var wishes = Wishes()

    /// - Throws: `ProblemError` for an index that names nothing, a session without minutes or cohort, or
    ///   sessions that wait for each other.
    package init(
        rooms: [Room], trainers: [Trainer], cohorts: [Cohort], learners: [[Engagement]] = [],
        equipment: [Equipment] = [], series: [Series], sessions: [Session], travel: [[Int]] = [],
        wishes: Wishes = Wishes()
    ) throws(ProblemError) {
        self.rooms = rooms
        self.trainers = trainers
        self.cohorts = cohorts
        self.learners = learners
        self.equipment = equipment
        self.series = series
        self.sessions = sessions
        self.travel = travel
        self.wishes = wishes
        try refuseNonsense()
    }

    /// A time at which somebody is expected, or something is used.
    package struct Engagement: Sendable, Hashable {
        package let time: Range<Int>
        /// Local.
        package let day: Int
        /// Nil online.
        package let site: Int?

        package init(_ time: Range<Int>, day: Int, site: Int?) {
            self.time = time
            self.day = day
            self.site = site
        }
    }

    /// What somebody can be asked for, beyond being in one place at a time.
    package struct Limits: Sendable, Hashable {
        /// Nil for any number.
        package var sessionsPerDay: Int?
        package var sessionsPerWeek: Int?
        /// Minutes between sessions of different days.
        package var rest = 0

        package init() {}
    }

    package struct Room: Sendable, Equatable {
        package var site = 0
        package let open: Intervals
        package internal(set) var busy: Intervals
        package let seats: Int
        package let features: Set<Int>

        package init(open: Intervals, busy: Intervals = Intervals(), seats: Int, features: Set<Int> = []) {
            self.open = open
            self.busy = busy
            self.seats = seats
            self.features = features
        }
    }

    package struct Trainer: Sendable, Equatable {
        /// By site: the same hour is another one where clocks differ.
        package internal(set) var available: [Intervals]
        package internal(set) var engagements: [Engagement]
        package let qualifications: Set<Int>
        package var limits = Limits()
        /// How many sessions a week they should teach; nil for any number.
        package var usualLoad: ClosedRange<Int>?
        package var weightOutsideUsualLoad = 0

        package init(available: [Intervals], engagements: [Engagement] = [], qualifications: Set<Int>) {
            self.available = available
            self.engagements = engagements
            self.qualifications = qualifications
        }
    }

    package struct Cohort: Sendable, Equatable {
        /// The working hours of the cohort's site, holidays taken out.
        package let open: Intervals
        package let engagements: [Engagement]
        package let learners: [Int]
        /// Trainers who are learners of it: they neither teach it nor anybody else meanwhile.
        package var trainers: Set<Int> = []
        package var limits = Limits()
        package var weightPerIsolatedSession = 0

        package init(open: Intervals, engagements: [Engagement] = [], learners: [Int] = []) {
            self.open = open
            self.engagements = engagements
            self.learners = learners
        }
    }

    /// So many pieces of one kind, and what of them is already claimed when.
    package struct Equipment: Sendable, Equatable {
        package let quantity: Int
        package let claims: [Claim]

        package init(quantity: Int, claims: [Claim]) {
            self.quantity = quantity
            self.claims = claims
        }
    }

    package struct Claim: Sendable, Equatable {
        package let time: Range<Int>
        package let quantity: Int

        package init(time: Range<Int>, quantity: Int) {
            self.time = time
            self.quantity = quantity
        }
    }

    /// Sessions of one part of a course: what is wished for them together, and where others of them are already.
    package struct Series: Sendable, Equatable {
        package var weightPerFurtherRoom = 0
        package var weightPerFurtherTrainer = 0
        /// Days over which they should be spread.
        package var days = 0
        package var weightPerMissingDay = 0
        package var knownDays: Set<Int> = []
        package var knownRooms: Set<Int> = []
        package var knownTrainers: Set<Int> = []

        package init() {}
    }

    /// What is wished for the department as a whole, in the measure of the sessions' own wishes.
    package struct Wishes: Sendable, Equatable {
        /// For each further site at which a trainer teaches in one week.
        package var weightPerFurtherSite = 0
        /// Times the square of each trainer's sessions.
        package var weightOfUnequalLoad = 0

        package init() {}
    }

    func learners(of cohort: Int) -> [Int] { cohorts[cohort].learners }

    /// The week of a day, Monday to Sunday; 1970-01-01 was a Thursday.
    static func week(of day: Int) -> Int { (day + 3 - ((day + 3) % 7 + 7) % 7) / 7 }
}
