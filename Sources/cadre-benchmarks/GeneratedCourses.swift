/// An instance of course timetabling made by chance with a fixed seed, about as large as the competition's comp05:
/// 54 courses, 152 lectures, 9 rooms, 6 days of 6 periods, 139 curricula.
enum GeneratedCourses {
    static let text: String = {
        var state: UInt64 = 2007
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let courses = (0..<54).map { number in
            "c\(number) t\(number % 47) \(2 + (number < 44 ? 1 : 0)) \(1 + below(3)) \(10 + below(90))"
        }
        let rooms = (0..<9).map { "r\($0) \(30 + 15 * $0)" }
        let curricula = (0..<139).map { number in
            let members = Set((0..<4).map { _ in below(54) }).sorted().map { "c\($0)" }
            return "q\(number) \(members.count) \(members.joined(separator: " "))"
        }
        let closed = (0..<120).map { _ in "c\(below(54)) \(below(6)) \(below(6))" }
        return """
            Name: Generated
            Courses: \(courses.count)
            Rooms: \(rooms.count)
            Days: 6
            Periods_per_day: 6
            Curricula: \(curricula.count)
            Constraints: \(closed.count)
            COURSES:
            \(courses.joined(separator: "\n"))
            ROOMS:
            \(rooms.joined(separator: "\n"))
            CURRICULA:
            \(curricula.joined(separator: "\n"))
            UNAVAILABILITY_CONSTRAINTS:
            \(closed.joined(separator: "\n"))
            END.
            """
    }()
}
