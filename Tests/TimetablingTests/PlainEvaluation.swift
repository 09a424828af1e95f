import Timetabling

/// The rules once more, minute by minute and without any of the solver's bookkeeping.
struct PlainEvaluation {
    let problem: Problem
    let timetable: Timetable

    init(_ problem: Problem, _ timetable: Timetable) {
        self.problem = problem
        self.timetable = timetable
    }

    /// What the placed sessions break, each judged against all the others.
    var violations: [String] {
        problem.sessions.indices.flatMap { session -> [String] in
            guard let placement = timetable.placements[session] else { return [] }
            var others = timetable
            others.placements[session] = nil
            let view = PlainEvaluation(problem, others)
            return Constraint.allCases
                .filter { !view.allows(session, at: placement, holdingTo: [$0]) }
                .map { "session \(session) breaks \($0)" }
        }
    }

    func firstPossibleStart(of session: Int) -> Problem.Start? {
        possibleStarts(of: session, holdingTo: Set(Constraint.allCases)).first
    }

    func possibleStarts(of session: Int, holdingTo rules: Set<Constraint>) -> [Problem.Start] {
        problem.sessions[session].starts.filter { start in
            choices(for: session).contains { room, trainer in
                allows(session, at: Placement(start: start, trainer: trainer, room: room), holdingTo: rules)
            }
        }
    }

    private func choices(for session: Int) -> [(Int?, Int)] {
        // Where there are no rooms at all, what is missing is a seat.
        let needsRoom = problem.sessions[session].needsRoom && !problem.rooms.isEmpty
        let rooms: [Int?] = needsRoom ? Array(problem.rooms.indices) : [nil]
        return rooms.flatMap { room in problem.trainers.indices.map { (room, $0) } }
    }

    private func allows(_ index: Int, at place: Placement, holdingTo rules: Set<Constraint>) -> Bool {
        let session = problem.sessions[index]
        let minutes = place.start.minute..<place.start.minute + session.minutes
        let placed = problem.sessions.indices.compactMap { other in
            timetable.placements[other].map { (problem.sessions[other], other, $0) }
        }
        func simultaneous(_ other: (Problem.Session, Int, Placement)) -> Bool {
            minutes.contains(where: time(of: other).contains)
        }
        let site = session.needsRoom ? session.site : nil
        let learners = Set(session.cohorts.flatMap { problem.cohorts[$0].learners })
        let learning = Set(session.cohorts.flatMap { problem.cohorts[$0].trainers })
        let trainer = problem.trainers[place.trainer]
        return rules.allSatisfy { rule in
            switch rule {
            case .workingHours: session.cohorts.allSatisfy { covers(problem.cohorts[$0].open, minutes) }
            case .order:
                placed.allSatisfy { other in
                    let before = session.after.filter { $0.session == other.1 }
                    let behind = other.0.after.filter { $0.session == index }
                    return before.allSatisfy { fits($0, time(of: other), minutes) }
                        && behind.allSatisfy { fits($0, minutes, time(of: other)) }
                }
            case .cohortOverlap: session.cohorts.allSatisfy { !overlaps(appointments(ofCohort: $0), minutes) }
            case .learnerOverlap:
                learners.allSatisfy { !overlaps(appointments(ofLearner: $0), minutes) }
                    && learning.allSatisfy { !overlaps(appointments(ofTrainer: $0), minutes) }
            case .dailyMaximum:
                attending(session).allSatisfy { !isFull($1, $0.sessionsPerDay) { $0 == place.start.day } }
            case .weeklyMaximum:
                // The first two weeks of 1970 begin on the days -3 and 4; all days here are in the first.
                attending(session).allSatisfy { !isFull($1, $0.sessionsPerWeek) { $0 < 4 } }
            case .rest:
                attending(session).allSatisfy { hasRest($1, $0.rest, minutes, place.start.day) }
            case .way:
                (attending(session).map(\.1) + learners.map { appointments(ofLearner: $0) })
                    .allSatisfy { hasWay($0, minutes, site) }
            case .equipment:
                session.equipment.allSatisfy { use in
                    minutes.allSatisfy { minute in
                        let known = problem.equipment[use.kind].claims.filter { $0.time.contains(minute) }
                        let others = placed.filter { time(of: $0).contains(minute) }
                            .flatMap { $0.0.equipment }.filter { $0.kind == use.kind }
                        let claimed =
                            known.reduce(0) { $0 + $1.quantity } + others.reduce(0) { $0 + $1.quantity }
                        return claimed + use.quantity <= problem.equipment[use.kind].quantity
                    }
                }
            case .roomSite: place.room.map { problem.rooms[$0].site == session.site } ?? true
            case .roomSeats:
                place.room.map {
                    problem.rooms[$0].seats >= session.seats || session.weightPerSeatShort > 0
                } ?? !session.needsRoom
            case .roomFeatures:
                place.room.map { session.features.isSubset(of: problem.rooms[$0].features) } ?? true
            case .roomOpen: place.room.map { covers(problem.rooms[$0].open, minutes) } ?? true
            case .roomOverlap:
                place.room.map { room in
                    !touches(problem.rooms[room].busy, minutes)
                        && !placed.contains { simultaneous($0) && $0.2.room == room }
                } ?? true
            case .trainerQualification:
                trainer.qualifications.contains(session.qualification) && !learning.contains(place.trainer)
            case .trainerAvailability: covers(trainer.available[session.site], minutes)
            case .trainerOverlap: !overlaps(appointments(ofTrainer: place.trainer), minutes)
            case .trainerLoad:
                !isFull(appointments(ofTrainer: place.trainer), trainer.limits.sessionsPerDay) {
                    $0 == place.start.day
                }
                    && !isFull(appointments(ofTrainer: place.trainer), trainer.limits.sessionsPerWeek) {
                        $0 < 4
                    }
            case .trainerRest:
                hasRest(
                    appointments(ofTrainer: place.trainer), trainer.limits.rest, minutes, place.start.day)
            case .trainerWay: hasWay(appointments(ofTrainer: place.trainer), minutes, site)
            }
        }
    }

    private func time(of placed: (Problem.Session, Int, Placement)) -> Range<Int> {
        placed.2.start.minute..<placed.2.start.minute + placed.0.minutes
    }

    private func fits(_ link: Problem.Link, _ earlier: Range<Int>, _ later: Range<Int>) -> Bool {
        later.lowerBound >= earlier.upperBound + link.leastGap
            && link.mostGap.map { later.lowerBound <= earlier.upperBound + $0 } ?? true
    }

    /// The cohorts and the trainers who learn, with what they can be asked for.
    private func attending(_ session: Problem.Session) -> [(Problem.Limits, [Problem.Engagement])] {
        session.cohorts.map { (problem.cohorts[$0].limits, appointments(ofCohort: $0)) }
            + session.cohorts.flatMap { problem.cohorts[$0].trainers }
            .map { (problem.trainers[$0].limits, appointments(ofTrainer: $0)) }
    }

    private func appointments(ofCohort cohort: Int) -> [Problem.Engagement] {
        problem.cohorts[cohort].engagements + sessions { session, _ in session.cohorts.contains(cohort) }
    }

    private func appointments(ofLearner learner: Int) -> [Problem.Engagement] {
        problem.learners[learner]
            + sessions { session, _ in
                session.cohorts.contains { problem.cohorts[$0].learners.contains(learner) }
            }
    }

    private func appointments(ofTrainer trainer: Int) -> [Problem.Engagement] {
        problem.trainers[trainer].engagements
            + sessions { session, place in
                place.trainer == trainer
                    || session.cohorts.contains { problem.cohorts[$0].trainers.contains(trainer) }
            }
    }

    private func sessions(where isMeant: (Problem.Session, Placement) -> Bool) -> [Problem.Engagement] {
        problem.sessions.indices.compactMap { index in
            let session = problem.sessions[index]
            guard let place = timetable.placements[index], isMeant(session, place) else { return nil }
            return Problem.Engagement(
                time(of: (session, index, place)), day: place.start.day,
                site: session.needsRoom ? session.site : nil)
        }
    }

    private func overlaps(_ engagements: [Problem.Engagement], _ minutes: Range<Int>) -> Bool {
        minutes.contains { minute in engagements.contains { $0.time.contains(minute) } }
    }

    private func isFull(
        _ engagements: [Problem.Engagement], _ most: Int?, _ isMeant: (Int) -> Bool
    ) -> Bool {
        most.map { most in engagements.filter { isMeant($0.day) }.count >= most } ?? false
    }

    private func hasRest(
        _ engagements: [Problem.Engagement], _ rest: Int, _ minutes: Range<Int>, _ day: Int
    ) -> Bool {
        engagements.allSatisfy { $0.day == day || isApart($0.time, minutes, by: rest) }
    }

    private func hasWay(_ engagements: [Problem.Engagement], _ minutes: Range<Int>, _ site: Int?) -> Bool {
        engagements.allSatisfy { engagement in
            guard let site, let other = engagement.site, !problem.travel.isEmpty else { return true }
            return isApart(engagement.time, minutes, by: problem.travel[site][other])
        }
    }

    private func isApart(_ one: Range<Int>, _ other: Range<Int>, by minutes: Int) -> Bool {
        minutes == 0 || one.upperBound + minutes <= other.lowerBound
            || other.upperBound + minutes <= one.lowerBound
    }

    private func covers(_ intervals: Intervals, _ minutes: Range<Int>) -> Bool {
        minutes.allSatisfy { minute in intervals.ranges.contains { $0.contains(minute) } }
    }

    private func touches(_ intervals: Intervals, _ minutes: Range<Int>) -> Bool {
        minutes.contains { minute in intervals.ranges.contains { $0.contains(minute) } }
    }
}
