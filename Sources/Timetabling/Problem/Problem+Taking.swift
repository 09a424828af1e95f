extension Problem {
    /// The same problem while a trainer or a room cannot be had.
    ///
    /// - Throws: `ProblemError`, as the initialiser does.
    package func taking(
        trainer: Int?, room: Int?, during lost: Range<Int>
    ) throws(ProblemError) -> Problem {
        try Problem(
            rooms: rooms.enumerated().map { number, one in
                number != room
                    ? one
                    : Room(
                        open: one.open, busy: one.busy.adding(lost), seats: one.seats, features: one.features)
            },
            trainers: trainers.enumerated().map { number, one in
                number != trainer
                    ? one
                    : Trainer(
                        available: one.available, busy: one.busy.adding(lost),
                        qualifications: one.qualifications)
            },
            cohorts: cohorts, learnersBusy: learnersBusy, equipment: equipment, sessions: sessions)
    }

    /// The same problem where these sessions begin when they do, and no other time.
    package func pinning(_ starts: [Start?]) throws(ProblemError) -> Problem {
        try Problem(
            rooms: rooms, trainers: trainers, cohorts: cohorts, learnersBusy: learnersBusy,
            equipment: equipment,
            sessions: zip(sessions, starts).map { session, start in
                start.map { start in
                    Session(
                        minutes: session.minutes, cohorts: session.cohorts, needsRoom: session.needsRoom,
                        seats: session.seats, features: session.features,
                        qualification: session.qualification,
                        equipment: session.equipment, starts: session.starts.filter { $0 == start },
                        after: session.after, series: session.series)
                } ?? session
            })
    }
}
