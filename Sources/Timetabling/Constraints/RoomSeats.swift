extension State {
    /// A room has a seat for everybody.
    func breaksRoomSeats(_ session: Problem.Session, _ room: Int) -> Bool {
        problem.rooms[room].seats < session.seats
    }
}
