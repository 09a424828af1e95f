extension State {
    /// A room is open throughout the session.
    func breaksRoomOpen(_ room: Int, _ time: Range<Int>) -> Bool {
        !problem.rooms[room].open.contains(time)
    }
}
