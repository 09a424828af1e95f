/// A problem's timeline cut into cells, and the problem as the search sees it.
///
/// Cells are as long as the greatest measure that all starts and opening hours share, five minutes at least. A cell is
/// closed to a resource that is not there, or taken, for any part of it, so nothing is ever booked twice; a session
/// that would end within a cell which somebody else begins in is left out.
struct GriddedProblem {
    let model: Model
    private let problem: Problem
    private let cells: Cells

    init(_ problem: Problem) {
        self.problem = problem
        let sites = problem.siteCount
        let cells = Cells(of: problem, sites: sites)
        self.cells = cells
        var model = Model()
        model.calendars = cells.calendars
        model.weekOfDay = cells.weeks
        model.minuteOfCell = cells.minutes
        model.lateness = cells.lateness
        model.travel = problem.travel
        model.weightPerFurtherSite = problem.wishes.weightPerFurtherSite
        model.weightOfUnequalLoad = problem.wishes.weightOfUnequalLoad
        model.audiences = problem.cohorts.indices.map { problem.audience($0, on: cells) }
        let shared = problem.sharedLearners
        model.audiences += shared.map { _ in Model.Audience(weightPerIsolatedSession: 0) }
        model.trainers = problem.trainers.map { problem.trainer($0, sites: sites, on: cells) }
        model.rooms = problem.rooms.map { room in
            var gridded = Model.Room(
                closed: cells.runs { !room.open.contains($1) || room.busy.overlaps($1) }, seats: room.seats)
            gridded.site = room.site
            return gridded
        }
        model.equipment = problem.equipment.map(cells.equipment)
        model.series = problem.series.map { wished in
            var series = Model.Series(
                days: wished.days, weightPerMissingDay: wished.weightPerMissingDay,
                weightPerFurtherRoom: wished.weightPerFurtherRoom)
            series.weightPerFurtherTrainer = wished.weightPerFurtherTrainer
            series.knownDays = cells.days(wished.knownDays)
            series.knownRooms = wished.knownRooms
            series.knownTrainers = wished.knownTrainers
            return series
        }
        model.sessions = problem.sessions.map { problem.session($0, shared: shared, on: cells) }
        self.model = model
    }

    /// The search's places in the problem's own terms.
    func placements(_ places: [Place?]) -> [Placement?] {
        places.enumerated().map { session, place in place.flatMap { placement(of: session, at: $0) } }
    }

    func placement(of session: Int, at place: Place) -> Placement? {
        let start = problem.sessions[session].starts.first { $0.minute == cells.minutes[place.start] }
        return start.map { Placement(start: $0, trainer: place.trainer, room: place.room) }
    }

    func places(_ placements: [Placement?]) -> [Place?] { placements.map { $0.flatMap(cells.place) } }
}

extension Cells {
    /// Nil for a placement between the cells.
    fileprivate func place(_ placement: Placement) -> Place? {
        cell(at: placement.start.minute).map {
            Place(start: $0, room: placement.room, trainer: placement.trainer)
        }
    }
}

extension Problem {
    fileprivate var siteCount: Int {
        (sessions.map(\.site) + rooms.map(\.site)).reduce(travel.count) { max($0, $1 + 1) }
    }

    /// Learners of more than one cohort, who can be in one session at a time.
    fileprivate var sharedLearners: [Int] {
        let cohortsOf = cohorts.flatMap(\.learners).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return cohortsOf.filter { $0.value > 1 }.keys.sorted()
    }

    fileprivate func audience(_ number: Int, on cells: Cells) -> Model.Audience {
        let cohort = cohorts[number]
        let site = sessions.first { $0.cohorts.contains(number) }?.site ?? 0
        let own = Diary(cohort.engagements, limits: cohort.limits)
        let learners = cohort.learners.map { Diary(self.learners[$0]) }.filter { !$0.engagements.isEmpty }
        var audience = Model.Audience(
            closed: ([own] + learners).flatMap { cells.closed(to: $0, at: site, travel) },
            weightPerIsolatedSession: cohort.weightPerIsolatedSession)
        audience.quota = cells.quota(of: own)
        audience.rest = cohort.limits.rest
        return audience
    }

    fileprivate func trainer(_ trainer: Trainer, sites: Int, on cells: Cells) -> Model.Trainer {
        let diary = Diary(trainer.engagements, limits: trainer.limits)
        let closed = Set(sessions.map(\.site)).sorted().map { site in
            let engaged = Set(cells.closed(to: diary, at: site, travel).joined())
            let runs = cells.runs { cell, time in
                engaged.contains(cell) || !trainer.available[site].contains(time)
            }
            return (site: site, cells: Set(runs.joined()))
        }
        let everywhere = closed.dropFirst().reduce(closed.first?.cells ?? []) { $0.intersection($1.cells) }
        var gridded = Model.Trainer(closed: cells.runs { cell, _ in everywhere.contains(cell) })
        for (site, closed) in closed where closed.count > everywhere.count {
            gridded.closedTo[site] = cells.runs { cell, _ in
                closed.contains(cell) && !everywhere.contains(cell)
            }
        }
        gridded.quota = cells.quota(of: diary)
        gridded.rest = trainer.limits.rest
        gridded.usualLoad = trainer.usualLoad
        gridded.weightOutsideUsualLoad = trainer.weightOutsideUsualLoad
        return gridded
    }

    fileprivate func session(_ session: Session, shared: [Int], on cells: Cells) -> Model.Session {
        let rooms = rooms.indices.filter {
            self.rooms[$0].site == session.site
                && (self.rooms[$0].seats >= session.seats || session.weightPerSeatShort > 0)
                && session.features.isSubset(of: self.rooms[$0].features)
        }
        let learners = Set(session.cohorts.flatMap { cohorts[$0].learners })
        var gridded = Model.Session(
            length: (session.minutes + cells.size - 1) / cells.size,
            starts: session.starts.filter { isOpen(session, from: $0) }.compactMap {
                cells.cell(at: $0.minute)
            },
            rooms: session.needsRoom ? rooms : nil,
            trainers: trainers.indices.filter { mayTeach(session, $0) },
            audiences: session.cohorts
                + shared.indices.filter { learners.contains(shared[$0]) }.map { cohorts.count + $0 },
            series: session.series, seats: session.seats)
        gridded.learningTrainers = Set(session.cohorts.flatMap { cohorts[$0].trainers }).sorted()
        gridded.minutes = session.minutes
        gridded.calendar = session.site
        gridded.weightOfLateness = session.weightOfLateness
        gridded.weightPerSeatShort = session.weightPerSeatShort
        gridded.weightOfEmptySeats = session.weightOfEmptySeats
        gridded.after = session.after.map {
            Model.Link($0.session, leastGap: $0.leastGap, mostGap: $0.mostGap)
        }
        gridded.equipment = session.equipment.map {
            Model.EquipmentUse(kind: $0.kind, quantity: $0.quantity)
        }
        gridded.kept = session.kept.flatMap { kept in
            cells.place(kept.placement).map { Model.Kept($0, weight: kept.weight) }
        }
        return gridded
    }

    /// Whether every cohort of the session is in its working hours all the time.
    private func isOpen(_ session: Session, from start: Start) -> Bool {
        session.cohorts.allSatisfy { cohorts[$0].open.contains(session.time(from: start)) }
    }
}
