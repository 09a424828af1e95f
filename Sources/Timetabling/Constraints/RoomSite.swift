extension State {
    /// A room is at the session's site.
    func breaksRoomSite(_ session: Problem.Session, _ room: Int) -> Bool {
        problem.rooms[room].site != session.site
    }
}
