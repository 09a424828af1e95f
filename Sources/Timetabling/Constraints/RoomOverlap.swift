extension State {
    /// A room holds one session at a time.
    func breaksRoomOverlap(_ room: Int, _ time: Range<Int>) -> Bool {
        roomsBusy[room].overlaps(time)
    }
}
