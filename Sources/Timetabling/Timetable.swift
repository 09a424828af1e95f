/// Where the sessions of a problem were placed, and why those that were not could not be.
package struct Timetable: Sendable, Equatable {
    /// By session; nil where none was found.
    package var placements: [Placement?]
    /// By session that has no placement.
    package var obstacles: [Int: Obstacle] = [:]

    package init(placements: [Placement?], obstacles: [Int: Obstacle] = [:]) {
        self.placements = placements
        self.obstacles = obstacles
    }

    package var isComplete: Bool { placements.allSatisfy { $0 != nil } }
}

/// A time, a trainer and a room.
package struct Placement: Sendable, Hashable {
    package let start: Problem.Start
    package let trainer: Int
    /// Nil for a session held online.
    package let room: Int?

    package init(start: Problem.Start, trainer: Int, room: Int?) {
        self.start = start
        self.trainer = trainer
        self.room = room
    }
}

/// Why a session could not be placed: facts, which the caller turns into sentences.
package struct Obstacle: Sendable, Equatable {
    /// How many starts there were to choose from.
    package let starts: Int
    /// What each constraint excludes by itself, most first; those that exclude nothing are left out.
    package let exclusions: [Exclusion]
    /// A smallest set of constraints that between them exclude every start.
    package let conflict: [Constraint]
    /// Where the conflict is about rooms: the starts that no room is left for.
    package let rooms: Shortage?
    /// Where the conflict is about trainers: the starts that no trainer is left for.
    package let trainers: Shortage?

    /// Starts that the conflict leaves without a single choice, its constraints on the time apart.
    package struct Shortage: Sendable, Equatable {
        package let starts: Int
        /// By room or trainer; each start counts once, for the first constraint that excludes the choice.
        package let exclusions: [[Exclusion]]
    }

    package struct Exclusion: Sendable, Equatable {
        package let constraint: Constraint
        package let starts: Int
    }
}
