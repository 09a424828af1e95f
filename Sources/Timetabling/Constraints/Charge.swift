/// What one wish costs at one place of a timetable: the constraint, the sessions that pay, and whom it is about.
package struct Charge: Sendable, Hashable {
    package let constraint: Wish
    package let cost: Int
    package let sessions: [Int]
    package let subject: Subject

    package enum Subject: Sendable, Hashable {
        case audience(Int)
        case trainer(Int)
        case room(Int)
        case series(Int)
    }

    init(_ constraint: Wish, cost: Int, sessions: [Int], of subject: Subject) {
        self.constraint = constraint
        self.cost = cost
        self.sessions = sessions
        self.subject = subject
    }
}

/// A soft constraint; each is in a file of its own.
package enum Wish: Int, Sendable, CaseIterable {
    case seatsShort, spreadOverDays, compactDays, sameRoom, sameTrainer, oneSiteAWeek, usualLoad, fairLoad,
        early, kept
}

extension Model {
    /// Everything that a timetable costs, counted from the beginning: slow, and the measure of what is fast.
    package func charges(on places: [Place?]) -> [Charge] {
        Wish.allCases.flatMap { $0.charges(on: places, of: self) }
    }

    package func cost(of places: [Place?]) -> Int { charges(on: places).reduce(0) { $0 + $1.cost } }
}

extension Wish {
    fileprivate func charges(on places: [Place?], of model: Model) -> [Charge] {
        switch self {
        case .seatsShort: SeatsShort.charges(on: places, of: model)
        case .spreadOverDays: SpreadOverDays.charges(on: places, of: model)
        case .compactDays: CompactDays.charges(on: places, of: model)
        case .sameRoom: SameRoom.charges(on: places, of: model)
        case .sameTrainer: SameTrainer.charges(on: places, of: model)
        case .oneSiteAWeek: OneSiteAWeek.charges(on: places, of: model)
        case .usualLoad: UsualLoad.charges(on: places, of: model)
        case .fairLoad: FairLoad.charges(on: places, of: model)
        case .early: Early.charges(on: places, of: model)
        case .kept: Kept.charges(on: places, of: model)
        }
    }
}
