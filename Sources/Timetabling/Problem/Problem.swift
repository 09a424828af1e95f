/// What is to be placed, where, and with whom: numbers on one timeline, no names and no calendars.
///
/// Minutes count from an origin of the caller's choosing. Rooms, trainers, cohorts, learners, equipment,
/// features and qualifications are known by index. What is already decided stands in `busy` of each resource.
package struct Problem: Sendable, Equatable {
    package let rooms: [Room]
    package let trainers: [Trainer]
    package let cohorts: [Cohort]
    /// When each single learner is taken, apart from the cohorts of this problem.
    package let learnersBusy: [Intervals]
    package let equipment: [Equipment]
    /// In the order in which they are placed.
    package let sessions: [Session]

    /// - Throws: `ProblemError` for an index that names nothing, a session without minutes or cohort, or
    ///   sessions that wait for each other.
    package init(
        rooms: [Room], trainers: [Trainer], cohorts: [Cohort], learnersBusy: [Intervals],
        equipment: [Equipment],
        sessions: [Session]
    ) throws(ProblemError) {
        self.rooms = rooms
        self.trainers = trainers
        self.cohorts = cohorts
        self.learnersBusy = learnersBusy
        self.equipment = equipment
        self.sessions = sessions
        try refuseNonsense()
    }

    package struct Room: Sendable, Equatable {
        package let open: Intervals
        package let busy: Intervals
        package let seats: Int
        package let features: Set<Int>

        package init(open: Intervals, busy: Intervals, seats: Int, features: Set<Int>) {
            self.open = open
            self.busy = busy
            self.seats = seats
            self.features = features
        }
    }

    package struct Trainer: Sendable, Equatable {
        package let available: Intervals
        package let busy: Intervals
        package let qualifications: Set<Int>

        package init(available: Intervals, busy: Intervals, qualifications: Set<Int>) {
            self.available = available
            self.busy = busy
            self.qualifications = qualifications
        }
    }

    package struct Cohort: Sendable, Equatable {
        /// The working hours of the cohort's site, holidays taken out.
        package let open: Intervals
        package let busy: Intervals
        package let learners: [Int]
        package let sessionsPerDay: Int
        /// Sessions that it already has on a day, by day number.
        package let sessionsOnDay: [Int: Int]

        package init(
            open: Intervals, busy: Intervals, learners: [Int], sessionsPerDay: Int,
            sessionsOnDay: [Int: Int] = [:]
        ) {
            self.open = open
            self.busy = busy
            self.learners = learners
            self.sessionsPerDay = sessionsPerDay
            self.sessionsOnDay = sessionsOnDay
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
}
