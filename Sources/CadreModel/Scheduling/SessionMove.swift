/// Another time, room or lead trainer for a session; nil keeps what it has.
package struct SessionMove: Sendable, Hashable {
    package let session: Code
    package let day: Day?
    package let start: ClockTime?
    package let room: Code?
    package let trainer: Code?

    package init(
        _ session: Code, day: Day? = nil, start: ClockTime? = nil, room: Code? = nil, trainer: Code? = nil
    ) {
        self.session = session
        self.day = day
        self.start = start
        self.room = room
        self.trainer = trainer
    }
}
