/// What is taken at one point of the search: the problem's own engagements and the sessions placed so far.
struct State {
    let problem: Problem
    private(set) var placements: [Placement?]
    private(set) var roomsBusy: [Intervals]
    private(set) var trainers: [Diary]
    private(set) var cohorts: [Diary]
    private(set) var learners: [Diary]
    private(set) var equipmentClaims: [[Problem.Claim]]
    /// By session: those that wait for it.
    let followers: [[(session: Int, link: Problem.Link)]]

    init(_ problem: Problem) {
        self.problem = problem
        placements = Array(repeating: nil, count: problem.sessions.count)
        roomsBusy = problem.rooms.map(\.busy)
        trainers = problem.trainers.map { Diary($0.engagements, limits: $0.limits) }
        cohorts = problem.cohorts.map { Diary($0.engagements, limits: $0.limits) }
        learners = problem.learners.map { Diary($0) }
        equipmentClaims = problem.equipment.map(\.claims)
        var followers = problem.sessions.map { _ in [(session: Int, link: Problem.Link)]() }
        for (session, one) in problem.sessions.enumerated() {
            for link in one.after { followers[link.session].append((session, link)) }
        }
        self.followers = followers
    }

    mutating func place(_ index: Int, at placement: Placement) {
        let session = problem.sessions[index]
        let time = session.time(from: placement.start)
        let engagement = Problem.Engagement(time, day: placement.start.day, site: session.place)
        placements[index] = placement
        trainers[placement.trainer].add(engagement)
        if let room = placement.room { roomsBusy[room] = roomsBusy[room].adding(time) }
        for cohort in session.cohorts {
            cohorts[cohort].add(engagement)
            for trainer in problem.cohorts[cohort].trainers { trainers[trainer].add(engagement) }
        }
        for learner in Set(session.cohorts.flatMap(problem.learners(of:))) {
            learners[learner].add(engagement)
        }
        for use in session.equipment {
            equipmentClaims[use.kind].append(Problem.Claim(time: time, quantity: use.quantity))
        }
    }
}

extension State {
    /// Those who are there to learn: the cohorts, and trainers who belong to them.
    func attending(_ session: Problem.Session) -> [Diary] {
        session.cohorts.map { cohorts[$0] }
            + session.cohorts.flatMap { problem.cohorts[$0].trainers }.map { trainers[$0] }
    }

    /// The constraints that a start breaks whatever the room and trainer.
    func broken(by index: Int, at start: Problem.Start) -> ConstraintSet {
        let session = problem.sessions[index]
        let time = session.time(from: start)
        var broken = ConstraintSet()
        broken.insert(.workingHours, when: breaksWorkingHours(session, time))
        broken.insert(.order, when: breaksOrder(index, time))
        broken.insert(.cohortOverlap, when: breaksCohortOverlap(session, time))
        broken.insert(.learnerOverlap, when: breaksLearnerOverlap(session, time))
        broken.insert(.dailyMaximum, when: breaksDailyMaximum(session, start))
        broken.insert(.weeklyMaximum, when: breaksWeeklyMaximum(session, start))
        broken.insert(.rest, when: breaksRest(session, start))
        broken.insert(.way, when: breaksWay(session, time))
        broken.insert(.equipment, when: breaksEquipment(session, time))
        return broken
    }

    func broken(by index: Int, at start: Problem.Start, in room: Int) -> ConstraintSet {
        let session = problem.sessions[index]
        let time = session.time(from: start)
        var broken = ConstraintSet()
        broken.insert(.roomSite, when: breaksRoomSite(session, room))
        broken.insert(.roomSeats, when: breaksRoomSeats(session, room))
        broken.insert(.roomFeatures, when: breaksRoomFeatures(session, room))
        broken.insert(.roomOpen, when: breaksRoomOpen(room, time))
        broken.insert(.roomOverlap, when: breaksRoomOverlap(room, time))
        return broken
    }

    func broken(by index: Int, at start: Problem.Start, with trainer: Int) -> ConstraintSet {
        let session = problem.sessions[index]
        let time = session.time(from: start)
        var broken = ConstraintSet()
        broken.insert(.trainerQualification, when: breaksTrainerQualification(session, trainer))
        broken.insert(.trainerAvailability, when: breaksTrainerAvailability(session, trainer, time))
        broken.insert(.trainerOverlap, when: breaksTrainerOverlap(trainer, time))
        broken.insert(.trainerLoad, when: breaksTrainerLoad(trainer, start))
        broken.insert(.trainerRest, when: breaksTrainerRest(trainer, time, start.day))
        broken.insert(.trainerWay, when: breaksTrainerWay(session, trainer, time))
        return broken
    }

    /// Everything that a placement breaks.
    func broken(by index: Int, at placement: Placement) -> ConstraintSet {
        broken(by: index, at: placement.start)
            .union(placement.room.map { broken(by: index, at: placement.start, in: $0) } ?? ConstraintSet())
            .union(broken(by: index, at: placement.start, with: placement.trainer))
    }
}
