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
            let time = other.2.start.minute..<other.2.start.minute + other.0.minutes
            return minutes.contains(where: time.contains)
        }
        let learners = Set(session.cohorts.flatMap { problem.cohorts[$0].learners })
        return rules.allSatisfy { rule in
            switch rule {
            case .workingHours: session.cohorts.allSatisfy { covers(problem.cohorts[$0].open, minutes) }
            case .order:
                placed.allSatisfy { other in
                    let isEarlier = session.after.contains(other.1)
                    let isLater = other.0.after.contains(index)
                    return (!isEarlier || other.2.start.minute + other.0.minutes <= minutes.lowerBound)
                        && (!isLater || minutes.upperBound <= other.2.start.minute)
                }
            case .cohortOverlap:
                session.cohorts.allSatisfy { !touches(problem.cohorts[$0].busy, minutes) }
                    && !placed.contains {
                        simultaneous($0) && !Set($0.0.cohorts).isDisjoint(with: session.cohorts)
                    }
            case .learnerOverlap:
                learners.allSatisfy { !touches(problem.learnersBusy[$0], minutes) }
                    && !placed.contains { other in
                        simultaneous(other)
                            && other.0.cohorts.contains {
                                !learners.isDisjoint(with: problem.cohorts[$0].learners)
                            }
                    }
            case .dailyMaximum:
                session.cohorts.allSatisfy { cohort in
                    let own = placed.count {
                        $0.2.start.day == place.start.day && $0.0.cohorts.contains(cohort)
                    }
                    let known = problem.cohorts[cohort].sessionsOnDay[place.start.day, default: 0]
                    return own + known < problem.cohorts[cohort].sessionsPerDay
                }
            case .equipment:
                session.equipment.allSatisfy { use in
                    minutes.allSatisfy { minute in
                        let known = problem.equipment[use.kind].claims.filter { $0.time.contains(minute) }
                        let others = placed.filter {
                            ($0.2.start.minute..<$0.2.start.minute + $0.0.minutes).contains(minute)
                        }.flatMap { $0.0.equipment }.filter { $0.kind == use.kind }
                        let claimed =
                            known.reduce(0) { $0 + $1.quantity } + others.reduce(0) { $0 + $1.quantity }
                        return claimed + use.quantity <= problem.equipment[use.kind].quantity
                    }
                }
            case .roomSeats: place.room.map { problem.rooms[$0].seats >= session.seats } ?? !session.needsRoom
            case .roomFeatures:
                place.room.map { session.features.isSubset(of: problem.rooms[$0].features) } ?? true
            case .roomOpen: place.room.map { covers(problem.rooms[$0].open, minutes) } ?? true
            case .roomOverlap:
                place.room.map { room in
                    !touches(problem.rooms[room].busy, minutes)
                        && !placed.contains { simultaneous($0) && $0.2.room == room }
                } ?? true
            case .trainerQualification:
                problem.trainers[place.trainer].qualifications.contains(session.qualification)
            case .trainerAvailability: covers(problem.trainers[place.trainer].available, minutes)
            case .trainerOverlap:
                !touches(problem.trainers[place.trainer].busy, minutes)
                    && !placed.contains { simultaneous($0) && $0.2.trainer == place.trainer }
            }
        }
    }

    private func covers(_ intervals: Intervals, _ minutes: Range<Int>) -> Bool {
        minutes.allSatisfy { minute in intervals.ranges.contains { $0.contains(minute) } }
    }

    private func touches(_ intervals: Intervals, _ minutes: Range<Int>) -> Bool {
        minutes.contains { minute in intervals.ranges.contains { $0.contains(minute) } }
    }
}
