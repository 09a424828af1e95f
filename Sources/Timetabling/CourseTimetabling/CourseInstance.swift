/// An instance of curriculum-based course timetabling, as the second International Timetabling Competition set it
/// (Di Gaspero, McCollum and Schaerf 2007, track 3).
package struct CourseInstance: Sendable, Equatable {
    package var name: String
    package var days: Int
    package var periodsPerDay: Int
    package var courses: [Course]
    package var rooms: [Room]
    package var curricula: [Curriculum]

    package struct Course: Sendable, Equatable {
        package var id: String
        package var teacher: String
        package var lectures: Int
        package var minimumDays: Int
        package var students: Int
        /// Periods in which it cannot be taught, counted through the week.
        package var unavailable: Set<Int> = []
    }

    package struct Room: Sendable, Equatable {
        package var id: String
        package var capacity: Int
    }

    package struct Curriculum: Sendable, Equatable {
        package var id: String
        /// Courses by their place in `courses`.
        package var courses: [Int]
    }
}

/// A lecture's room and time.
package struct LecturePlace: Sendable, Hashable {
    package let course: Int
    package let room: Int
    package let day: Int
    package let period: Int

    package init(course: Int, room: Int, day: Int, period: Int) {
        self.course = course
        self.room = room
        self.day = day
        self.period = period
    }
}
