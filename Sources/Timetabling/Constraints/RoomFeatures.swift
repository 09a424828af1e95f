extension State {
    /// A room has every feature that the session needs.
    func breaksRoomFeatures(_ session: Problem.Session, _ room: Int) -> Bool {
        !session.features.isSubset(of: problem.rooms[room].features)
    }
}
