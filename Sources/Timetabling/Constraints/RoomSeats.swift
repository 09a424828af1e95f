extension State {
    /// A room has a seat for everybody, unless seats are only wished for.
    func breaksRoomSeats(_ session: Problem.Session, _ room: Int) -> Bool {
        problem.rooms[room].seats < session.seats && session.weightPerSeatShort == 0
    }
}
