/// What is taken at one point of the search: the problem's own claims and those of the sessions placed so far.
struct State {
    let problem: Problem
    private(set) var placements: [Placement?]
    private(set) var roomsBusy: [Intervals]
    private(set) var trainersBusy: [Intervals]
    private(set) var cohortsBusy: [Intervals]
    private(set) var learnersBusy: [Intervals]
    private(set) var equipmentClaims: [[Problem.Claim]]
    private(set) var sessionsOnDay: [[Int: Int]]

    init(_ problem: Problem) {
        self.problem = problem
        placements = Array(repeating: nil, count: problem.sessions.count)
        roomsBusy = problem.rooms.map(\.busy)
        trainersBusy = problem.trainers.map(\.busy)
        cohortsBusy = problem.cohorts.map(\.busy)
        learnersBusy = problem.learnersBusy
        equipmentClaims = problem.equipment.map(\.claims)
        sessionsOnDay = problem.cohorts.map(\.sessionsOnDay)
    }

    mutating func place(_ index: Int, at placement: Placement) {
        let session = problem.sessions[index]
        let time = session.time(from: placement.start)
        placements[index] = placement
        trainersBusy[placement.trainer] = trainersBusy[placement.trainer].adding(time)
        if let room = placement.room { roomsBusy[room] = roomsBusy[room].adding(time) }
        for cohort in session.cohorts {
            cohortsBusy[cohort] = cohortsBusy[cohort].adding(time)
            sessionsOnDay[cohort][placement.start.day, default: 0] += 1
            for learner in problem.cohorts[cohort].learners {
                learnersBusy[learner] = learnersBusy[learner].adding(time)
            }
        }
        for use in session.equipment {
            equipmentClaims[use.kind].append(Problem.Claim(time: time, quantity: use.quantity))
        }
    }
}

extension State {
    /// The constraints that a start breaks whatever the room and trainer.
    func broken(by session: Problem.Session, at start: Problem.Start) -> ConstraintSet {
        let time = session.time(from: start)
        var broken = ConstraintSet()
        broken.insert(.workingHours, when: breaksWorkingHours(session, time))
        broken.insert(.order, when: breaksOrder(session, time))
        broken.insert(.cohortOverlap, when: breaksCohortOverlap(session, time))
        broken.insert(.learnerOverlap, when: breaksLearnerOverlap(session, time))
        broken.insert(.dailyMaximum, when: breaksDailyMaximum(session, start))
        broken.insert(.equipment, when: breaksEquipment(session, time))
        return broken
    }

    func broken(by session: Problem.Session, at start: Problem.Start, in room: Int) -> ConstraintSet {
        let time = session.time(from: start)
        var broken = ConstraintSet()
        broken.insert(.roomSeats, when: breaksRoomSeats(session, room))
        broken.insert(.roomFeatures, when: breaksRoomFeatures(session, room))
        broken.insert(.roomOpen, when: breaksRoomOpen(room, time))
        broken.insert(.roomOverlap, when: breaksRoomOverlap(room, time))
        return broken
    }

    func broken(by session: Problem.Session, at start: Problem.Start, with trainer: Int) -> ConstraintSet {
        let time = session.time(from: start)
        var broken = ConstraintSet()
        broken.insert(.trainerQualification, when: breaksTrainerQualification(session, trainer))
        broken.insert(.trainerAvailability, when: breaksTrainerAvailability(trainer, time))
        broken.insert(.trainerOverlap, when: breaksTrainerOverlap(trainer, time))
        return broken
    }
}

extension Problem.Session {
    func time(from start: Problem.Start) -> Range<Int> { start.minute..<start.minute + minutes }
}
