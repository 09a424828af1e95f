/// How a course's units are bundled into sessions.
package struct SessionPattern: Sendable, Hashable, Codable {
    /// The most that one session teaches, in minutes, breaks not included.
    package let blockMinutes: Int
    package let breakMinutes: Int
    /// A break is due after so much teaching.
    package let breakAfterMinutes: Int
    /// The most sessions that a cohort has on one day.
    package let sessionsPerDay: Int

    package init(blockMinutes: Int, breakMinutes: Int, breakAfterMinutes: Int, sessionsPerDay: Int) {
        self.blockMinutes = blockMinutes
        self.breakMinutes = breakMinutes
        self.breakAfterMinutes = breakAfterMinutes
        self.sessionsPerDay = sessionsPerDay
    }

    /// Half-days of three and a half hours with a quarter of an hour's break.
    package static let halfDays = SessionPattern(
        blockMinutes: 210, breakMinutes: 15, breakAfterMinutes: 90, sessionsPerDay: 2)

    /// Teaching and breaks together.
    package func length(teaching minutes: Int) -> Int {
        minutes + max(0, (minutes - 1) / breakAfterMinutes) * breakMinutes
    }
}
