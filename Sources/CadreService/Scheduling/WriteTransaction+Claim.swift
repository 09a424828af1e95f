import CadreKit
import CadreModel
import CadreStore

extension WriteTransaction {
    /// Claims what a session needs, or says who has it.
    func claim(_ session: Session) throws {
        for wanted in session.bookings {
            let others = try records.bookings(against: wanted)
            if case .equipment(let id) = wanted.resource {
                try records.requireEnough(of: id, for: wanted, beside: others)
            } else if let other = others.first {
                throw ScheduleError.taken(
                    session.code, what: try records.name(of: wanted.resource), by: other.sessionCode)
            }
        }
        if let name = try records.trainersLearning(in: session.id).first {
            throw ScheduleError.learnsAndTeaches(session.code, person: name)
        }
        if let clash = try records.clashes(of: session).first {
            throw ScheduleError.expectedElsewhere(session.code, person: clash.name, session: clash.session)
        }
        try book(session.bookings)
    }
}

extension ReadTransaction {
    /// Claims only begin at a booking's start, so those are the moments to count at.
    fileprivate func requireEnough(
        of id: RowID<Equipment>, for wanted: Booking, beside others: [Booking]
    ) throws {
        let stock = try equipment().first { $0.id == id }
        let moments = [wanted.from] + others.map(\.from).filter { $0 >= wanted.from && $0 < wanted.to }
        let claimed = moments.map { moment in
            others.filter { $0.from <= moment && $0.to > moment }.reduce(0) { $0 + $1.quantity }
        }
        let left = (stock?.quantity ?? 0) - (claimed.max() ?? 0)
        guard left < wanted.quantity else { return }
        throw ScheduleError.equipmentShort(
            wanted.sessionCode, what: stock?.name ?? "", wanted: wanted.quantity, left: max(0, left),
            others: others.map(\.sessionCode))
    }

    fileprivate func name(of resource: Booking.Resource) throws -> LocalizedText {
        switch resource {
        case .room(let id):
            let code = try rooms().first { $0.id == id }?.code.text ?? ""
            return LocalizedText(en: "room \(code)", zhHans: "教室 \(code)")
        case .trainer(let id):
            let name = try trainers().first { $0.id == id }?.name ?? ""
            return LocalizedText(en: "trainer \(name)", zhHans: "讲师 \(name)")
        case .cohort(let id):
            let code = try cohorts().first { $0.id == id }?.code.text ?? ""
            return LocalizedText(en: "cohort \(code)", zhHans: "班级 \(code)")
        case .equipment(let id):
            let name = try equipment().first { $0.id == id }?.name ?? ""
            return LocalizedText(en: "equipment \(name)", zhHans: "器材 \(name)")
        }
    }
}
