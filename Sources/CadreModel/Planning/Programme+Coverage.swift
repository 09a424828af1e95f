extension Programme {
    /// Teaching minutes of the units that none of these sessions covers, cancelled ones not counted; zero when
    /// the sessions do not say what they cover.
    package func minutesNotCovered(by sessions: [Session]) -> Int {
        let taught = sessions.filter { $0.status != .cancelled }
        let covered = Set(taught.flatMap(\.units))
        guard taught.isEmpty || !covered.isEmpty else { return 0 }
        return parts.flatMap(\.units).reduce(0) { $0 + (covered.contains($1.id) ? 0 : $1.minutes) }
    }
}
