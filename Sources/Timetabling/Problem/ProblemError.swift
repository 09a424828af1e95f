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
            let known =
                session.cohorts.allSatisfy(cohorts.indices.contains)
                && session.equipment.allSatisfy { equipment.indices.contains($0.kind) }
                && session.after.allSatisfy(sessions.indices.contains)
                && session.cohorts.allSatisfy {
                    cohorts[$0].learners.allSatisfy(learnersBusy.indices.contains)
                }
            guard known else { throw .unknownIndex(session: index) }
        }
        var settled: Set<Int> = []
        var waiting = Array(sessions.indices)
        while !waiting.isEmpty {
            let ready = waiting.filter { settled.isSuperset(of: sessions[$0].after) }
            guard !ready.isEmpty else { throw .circularOrder(sessions: waiting) }
            settled.formUnion(ready)
            waiting.removeAll(where: settled.contains)
        }
    }
}
