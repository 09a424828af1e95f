/// What a solution costs by formulation UD2, counted straight from the competition's definition.
///
/// It shares nothing with the search, whose figures it is held against. A second lecture of a course in one period does
/// not count as held, as in the competition's validator.
package struct CourseScore: Sendable, Equatable {
    /// Hard: lectures that are missing or too many.
    package let lectures: Int
    /// Hard: per shared period, pairs of courses of one curriculum or one teacher.
    package let conflicts: Int
    /// Hard: lectures in periods in which their course cannot be taught.
    package let availability: Int
    /// Hard: lectures beyond the first in a room and period.
    package let roomOccupancy: Int
    /// Students without a seat.
    package let roomCapacity: Int
    /// 5 for each day missing.
    package let minimumWorkingDays: Int
    /// 2 for each lecture of a curriculum without one beside it.
    package let isolatedLectures: Int
    /// 1 for each room of a course beyond the first.
    package let roomStability: Int

    package var violations: Int { lectures + conflicts + availability + roomOccupancy }
    package var cost: Int { roomCapacity + minimumWorkingDays + isolatedLectures + roomStability }

    package init(of solution: CourseSolution, for instance: CourseInstance) {
        let perDay = instance.periodsPerDay
        var held: Set<[Int]> = []
        let placed = solution.places
            .map { (course: $0.course, room: $0.room, period: $0.day * perDay + $0.period) }
            .filter { held.insert([$0.course, $0.period]).inserted }
        let byCourse = Dictionary(grouping: placed, by: \.course)
        let byPeriod = Dictionary(grouping: placed, by: \.period)
        let courses = instance.courses
        lectures = courses.indices.reduce(0) { $0 + abs((byCourse[$1]?.count ?? 0) - courses[$1].lectures) }
        var clashing: Set<[Int]> = []
        for curriculum in instance.curricula {
            for one in curriculum.courses {
                for other in curriculum.courses where one < other { clashing.insert([one, other]) }
            }
        }
        for one in courses.indices {
            for other in courses.indices where one < other && courses[one].teacher == courses[other].teacher {
                clashing.insert([one, other])
            }
        }
        conflicts = byPeriod.values.reduce(0) { sum, lectures in
            lectures.reduce(sum) { sum, one in
                sum + lectures.count { one.course < $0.course && clashing.contains([one.course, $0.course]) }
            }
        }
        availability = placed.count { courses[$0.course].unavailable.contains($0.period) }
        roomOccupancy = byPeriod.values.reduce(0) { $0 + $1.count - Set($1.map(\.room)).count }
        roomCapacity = placed.reduce(0) {
            $0 + max(0, courses[$1.course].students - instance.rooms[$1.room].capacity)
        }
        minimumWorkingDays = courses.indices.reduce(0) { sum, course in
            let days = Set((byCourse[course] ?? []).map { $0.period / perDay }).count
            return sum + 5 * max(0, courses[course].minimumDays - days)
        }
        isolatedLectures = instance.curricula.reduce(0) { sum, curriculum in
            let lectures = curriculum.courses.flatMap { byCourse[$0] ?? [] }.map(\.period)
            let taken = Set(lectures)
            return sum
                + 2
                * lectures.count { period in
                    let hasBefore = period % perDay > 0 && taken.contains(period - 1)
                    let hasAfter = period % perDay < perDay - 1 && taken.contains(period + 1)
                    return !hasBefore && !hasAfter
                }
        }
        roomStability = byCourse.values.reduce(0) { $0 + Set($1.map(\.room)).count - 1 }
    }
}
