/// Where a file of a course timetable is not what it should be: facts, which the caller turns into a sentence.
package struct CourseFormatError: Error, Equatable {
    /// Counted from 1.
    package let line: Int
    /// Nil at the end of the file.
    package let token: String?
    package let expected: Expectation

    package enum Expectation: Sendable, Equatable {
        /// A fixed word such as `ROOMS:`.
        case word(String)
        case number(Quantity, ClosedRange<Int>)
        case name(Thing)
        /// A name that was not there before.
        case newName(Thing)
        /// A name that was declared.
        case knownName(Thing)
        /// Nothing more.
        case end
    }

    package enum Thing: Sendable { case instance, course, teacher, room, curriculum }

    package enum Quantity: Sendable {
        case courses, rooms, days, periodsPerDay, curricula, constraints, roomConstraints, lectures,
            minimumDays
        case students, capacity, coursesOfCurriculum, day, period, dailyLectures, doubleLectures, building
    }

    init(line: Int, token: String?, expected: Expectation) {
        self.line = line
        self.token = token
        self.expected = expected
    }

    init(_ token: TokenReader.Token, expected: Expectation) {
        self.init(line: token.line, token: token.text, expected: expected)
    }
}
