/// A problem that makes no sense: a mistake of the program that built it.
package enum ProblemError: Error, Equatable {
    case noMinutes(session: Int)
    case noCohort(session: Int)
    case unknownIndex(session: Int)
    case circularOrder(sessions: [Int])
}

extension Problem {
    func refuseNonsense() throws(ProblemError) {
        for (index, session) in sessions.enumerated() {
            guard session.minutes > 0 else { throw .noMinutes(session: index) }
            guard !session.cohorts.isEmpty else { throw .noCohort(session: index) }
            guard knowsIndices(of: session) else { throw .unknownIndex(session: index) }
        }
        var settled: Set<Int> = []
        var waiting = Array(sessions.indices)
        while !waiting.isEmpty {
            let ready = waiting.filter { settled.isSuperset(of: sessions[$0].after.map(\.session)) }
            guard !ready.isEmpty else { throw .circularOrder(sessions: waiting) }
            settled.formUnion(ready)
            waiting.removeAll(where: settled.contains)
        }
    }

    private func knowsIndices(of session: Session) -> Bool {
        session.cohorts.allSatisfy(cohorts.indices.contains) && series.indices.contains(session.series)
            && session.equipment.allSatisfy { equipment.indices.contains($0.kind) }
            && session.after.allSatisfy { sessions.indices.contains($0.session) }
            && session.cohorts.allSatisfy { cohorts[$0].learners.allSatisfy(learners.indices.contains) }
            && trainers.allSatisfy { $0.available.indices.contains(session.site) }
    }
}
