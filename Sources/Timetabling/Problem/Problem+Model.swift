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
        let cells = Cells(of: problem)
        self.cells = cells
        var model = Model()
        model.calendars = [cells.days]
        model.minuteOfCell = cells.minutes
        model.lateness = cells.lateness
        model.audiences = problem.cohorts.enumerated().map { number, cohort in
            cells.audience(cohort, busy: cohort.learners.map { problem.learnersBusy[$0] })
        }
        model.audiences += problem.sharedLearners.map { _ in Model.Audience(weightPerIsolatedSession: 0) }
        model.trainers = problem.trainers.map {
            Model.Trainer(closed: cells.closed(open: $0.available, busy: $0.busy))
        }
        model.rooms = problem.rooms.map { room in
            var gridded = Model.Room(
                closed: cells.closed(open: room.open, busy: room.busy), seats: room.seats,
                weightPerSeatShort: 0)
            gridded.weightOfEmptySeats = Weights.tenEmptySeats
            return gridded
        }
        model.equipment = problem.equipment.map(cells.equipment)
        model.series = Set(problem.sessions.map(\.series)).sorted().map { _ in
            var series = Model.Series(
                days: 0, weightPerMissingDay: 0, weightPerFurtherRoom: Weights.furtherRoom)
            series.weightPerFurtherTrainer = Weights.furtherTrainer
            return series
        }
        self.model = model.adding(sessionsOf: problem, on: cells)
    }

    /// The search's places in the problem's own terms.
    func placements(_ places: [Place?]) -> [Placement?] {
        places.enumerated().map { session, place in place.flatMap { placement(of: session, at: $0) } }
    }

    func placement(of session: Int, at place: Place) -> Placement? {
        let start = problem.sessions[session].starts.first { $0.minute == cells.minutes[place.start] }
        return start.map { Placement(start: $0, trainer: place.trainer, room: place.room) }
    }

    func places(_ placements: [Placement?]) -> [Place?] { placements.map { $0.flatMap(place) } }

    /// Nil for a placement between the cells.
    func place(_ placement: Placement) -> Place? {
        cells.cell(at: placement.start.minute).map {
            Place(start: $0, room: placement.room, trainer: placement.trainer)
        }
    }

    /// What is wished for, in units of five minutes' delay.
    enum Weights {
        /// Another room or trainer than people were told; another time counts twice.
        static let change = 12
        static let tenEmptySeats = 3
        static let furtherRoom = 6 * 12
        static let furtherTrainer = 12 * 12
    }
}

extension Model {
    fileprivate func adding(sessionsOf problem: Problem, on cells: Cells) -> Model {
        var model = self
        let series = Set(problem.sessions.map(\.series)).sorted()
        let shared = problem.sharedLearners
        model.sessions = problem.sessions.map { session in
            let rooms = problem.rooms.indices.filter {
                problem.rooms[$0].seats >= session.seats
                    && session.features.isSubset(of: problem.rooms[$0].features)
            }
            let trainers = problem.trainers.indices.filter {
                problem.trainers[$0].qualifications.contains(session.qualification)
            }
            let learners = Set(session.cohorts.flatMap { problem.cohorts[$0].learners })
            let audiences =
                session.cohorts
                + shared.indices.filter { learners.contains(shared[$0]) }.map { problem.cohorts.count + $0 }
            var gridded = Model.Session(
                length: (session.minutes + cells.size - 1) / cells.size,
                starts: session.starts.filter { problem.isOpen(session, from: $0) }.compactMap {
                    cells.cell(at: $0.minute)
                },
                rooms: session.needsRoom ? rooms : nil, trainers: trainers, audiences: audiences,
                series: series.firstIndex(of: session.series) ?? 0, seats: session.seats)
            gridded.minutes = session.minutes
            gridded.weightOfLateness = 1
            gridded.after = session.after.map { Model.Link($0) }
            gridded.equipment = session.equipment.map {
                Model.EquipmentUse(kind: $0.kind, quantity: $0.quantity)
            }
            return gridded
        }
        return model
    }
}

extension Problem {
    /// Learners of more than one cohort, who can be in one session at a time.
    fileprivate var sharedLearners: [Int] {
        learnersBusy.indices.filter { learner in cohorts.count { $0.learners.contains(learner) } > 1 }
    }

    /// Whether every cohort of the session is in its working hours all the time.
    fileprivate func isOpen(_ session: Session, from start: Start) -> Bool {
        session.cohorts.allSatisfy { cohorts[$0].open.contains(session.time(from: start)) }
    }
}
