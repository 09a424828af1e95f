extension CourseInstance {
    /// The instance as a problem of the search: a lecture is a session, a course a series, a curriculum an audience.
    package var model: Model {
        var model = Model()
        model.calendars = [(0..<days).flatMap { Array(repeating: $0, count: periodsPerDay + 1) }]
        model.rooms = rooms.map { Model.Room(seats: $0.capacity) }
        model.audiences = curricula.map { _ in Model.Audience(weightPerIsolatedSession: 2) }
        let teachers = Dictionary(
            courses.map(\.teacher).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        model.trainers = courses.map { _ in Model.Trainer() }
        for (number, course) in courses.enumerated() {
            model.series.append(
                Model.Series(days: course.minimumDays, weightPerMissingDay: 5, weightPerFurtherRoom: 1))
            let audiences = curricula.indices.filter { curricula[$0].courses.contains(number) }
            let periods = (0..<days * periodsPerDay).filter { !course.unavailable.contains($0) }
            var session = Model.Session(
                length: 1, starts: periods.map(cell(of:)), rooms: Array(rooms.indices),
                trainers: [teachers[course.teacher] ?? number], audiences: audiences, series: number,
                seats: course.students)
            session.weightPerSeatShort = 1
            model.sessions += Array(repeating: session, count: course.lectures)
        }
        return model
    }

    /// The solution that a timetable of the model stands for; sessions without a place are left out.
    package func solution(of places: [Place?]) -> CourseSolution {
        let courseOfSession = courses.enumerated().flatMap { Array(repeating: $0, count: $1.lectures) }
        return CourseSolution(
            places: zip(courseOfSession, places).compactMap { course, place in
                guard let place, let room = place.room else { return nil }
                let (day, rest) = place.start.quotientAndRemainder(dividingBy: periodsPerDay + 1)
                return LecturePlace(course: course, room: room, day: day, period: rest - 1)
            })
    }

    /// Each day begins with a cell in which nothing happens.
    private func cell(of period: Int) -> Int {
        let (day, rest) = period.quotientAndRemainder(dividingBy: periodsPerDay)
        return day * (periodsPerDay + 1) + rest + 1
    }
}
