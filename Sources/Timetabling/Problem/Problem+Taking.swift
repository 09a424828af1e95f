extension Problem {
    /// The same problem while a trainer or a room cannot be had.
    package func taking(trainer: Int?, room: Int?, during lost: Range<Int>) -> Problem {
        var problem = self
        if let trainer {
            problem.trainers[trainer].available = trainers[trainer].available.map { $0.removing(lost) }
        }
        if let room { problem.rooms[room].busy = rooms[room].busy.adding(lost) }
        return problem
    }

    /// The same problem where these sessions begin when they do, and no other time.
    package func pinning(_ starts: [Start?]) -> Problem {
        var problem = self
        for (session, start) in starts.enumerated() {
            if let start { problem.sessions[session].starts.removeAll { $0 != start } }
        }
        return problem
    }

    /// The same problem where a session does not begin at that minute.
    package func avoiding(_ minute: Int, for session: Int) -> Problem {
        var problem = self
        problem.sessions[session].starts.removeAll { $0.minute == minute }
        return problem
    }

    /// The same problem where people were told of these placements, by session, at a weight of their own.
    package func keeping(_ told: [Kept?]) -> Problem {
        var problem = self
        for (session, kept) in told.enumerated() { problem.sessions[session].kept = kept }
        return problem
    }
}
