/// Lectures with their rooms and times, as many as there are.
package struct CourseSolution: Sendable, Equatable {
    package var places: [LecturePlace]

    package init(places: [LecturePlace]) {
        self.places = places
    }

    /// Reads lines of `Course Room Day Period` in any order; how many lectures of a course there are is for the score
    /// to say.
    ///
    /// - Throws: `CourseFormatError` for what the instance does not know.
    package init(reading bytes: some Sequence<UInt8>, of instance: CourseInstance) throws(CourseFormatError) {
        var reader = TokenReader(bytes)
        let courses = Dictionary(uniqueKeysWithValues: instance.courses.enumerated().map { ($1.id, $0) })
        let rooms = Dictionary(uniqueKeysWithValues: instance.rooms.enumerated().map { ($1.id, $0) })
        places = []
        while !reader.isAtEnd {
            places.append(
                LecturePlace(
                    course: try reader.known(.course, courses), room: try reader.known(.room, rooms),
                    day: try reader.number(.day, 0...instance.days - 1),
                    period: try reader.number(.period, 0...instance.periodsPerDay - 1)))
        }
    }

    package func text(of instance: CourseInstance) -> String {
        places.map { place in
            "\(instance.courses[place.course].id) \(instance.rooms[place.room].id) \(place.day) \(place.period)\n"
        }.joined()
    }
}
