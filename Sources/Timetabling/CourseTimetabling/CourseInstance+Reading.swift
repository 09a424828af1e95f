extension CourseInstance {
    /// Reads `.ctt` and `.ectt` (Bonutti, De Cesco, Di Gaspero and Schaerf 2012); what only other formulations than UD2
    /// use is checked and left out.
    ///
    /// - Throws: `CourseFormatError` at the first word that is not what it should be.
    package init(reading bytes: some Sequence<UInt8>) throws(CourseFormatError) {
        var reader = TokenReader(bytes)
        let header = try Header(&reader)
        name = header.name
        days = header.days
        periodsPerDay = header.periodsPerDay
        courses = []
        rooms = []
        curricula = []
        try reader.heading("COURSES")
        var courseNumbers: [String: Int] = [:]
        var lecturesLeft = Header.mostLectures
        for number in 0..<header.courses {
            let course = try Course(&reader, header, known: courseNumbers, atMost: lecturesLeft)
            lecturesLeft -= course.lectures
            courseNumbers[course.id] = number
            courses.append(course)
        }
        try reader.heading("ROOMS")
        var roomNumbers: [String: Int] = [:]
        for number in 0..<header.rooms {
            let room = try Room(&reader, header, known: roomNumbers)
            roomNumbers[room.id] = number
            rooms.append(room)
        }
        try reader.heading("CURRICULA")
        for _ in 0..<header.curricula {
            curricula.append(try Curriculum(&reader, of: courseNumbers))
        }
        try reader.heading("UNAVAILABILITY_CONSTRAINTS")
        for _ in 0..<header.constraints {
            let course = try reader.known(.course, courseNumbers)
            let day = try reader.number(.day, 0...header.days - 1)
            let period = try reader.number(.period, 0...header.periodsPerDay - 1)
            courses[course].unavailable.insert(day * periodsPerDay + period)
        }
        if header.isExtended {
            try reader.heading("ROOM_CONSTRAINTS")
            for _ in 0..<header.roomConstraints {
                _ = try reader.known(.course, courseNumbers)
                _ = try reader.known(.room, roomNumbers)
            }
        }
        try reader.heading("END.")
        if !reader.isAtEnd { throw CourseFormatError(try reader.next(.end), expected: .end) }
    }

    /// What a file announces; the limits keep a mistyped number from filling the memory.
    fileprivate struct Header {
        let name: String
        let courses: Int
        let rooms: Int
        let days: Int
        let periodsPerDay: Int
        let curricula: Int
        let isExtended: Bool
        let constraints: Int
        let roomConstraints: Int

        /// Of all courses together.
        static let mostLectures = 10_000
        /// Of all days together.
        static let mostPeriods = 5_000

        init(_ reader: inout TokenReader) throws(CourseFormatError) {
            try reader.heading("Name")
            name = try reader.next(.name(.instance)).text
            try reader.heading("Courses")
            courses = try reader.number(.courses, 0...2_000)
            try reader.heading("Rooms")
            rooms = try reader.number(.rooms, 0...500)
            try reader.heading("Days")
            days = try reader.number(.days, 1...366)
            try reader.heading("Periods_per_day")
            periodsPerDay = try reader.number(.periodsPerDay, 1...min(96, Self.mostPeriods / days))
            try reader.heading("Curricula")
            curricula = try reader.number(.curricula, 0...5_000)
            isExtended = reader.take("Min_Max_Daily_Lectures")
            if isExtended {
                let least = try reader.number(.dailyLectures, 0...96)
                _ = try reader.number(.dailyLectures, least...96)
                try reader.heading("UnavailabilityConstraints")
                constraints = try reader.number(.constraints, 0...1_000_000)
                try reader.heading("RoomConstraints")
                roomConstraints = try reader.number(.roomConstraints, 0...1_000_000)
            } else {
                try reader.heading("Constraints")
                constraints = try reader.number(.constraints, 0...1_000_000)
                roomConstraints = 0
            }
        }
    }
}

extension CourseInstance.Course {
    fileprivate init(
        _ reader: inout TokenReader, _ header: CourseInstance.Header, known: [String: Int],
        atMost lecturesLeft: Int
    ) throws(CourseFormatError) {
        let id = try reader.new(.course, known)
        let teacher = try reader.next(.name(.teacher)).text
        self.init(
            id: id, teacher: teacher, lectures: try reader.number(.lectures, 0...min(1_000, lecturesLeft)),
            minimumDays: try reader.number(.minimumDays, 0...366),
            students: try reader.number(.students, 0...1_000_000))
        if header.isExtended { _ = try reader.number(.doubleLectures, 0...1) }
    }
}

extension CourseInstance.Room {
    fileprivate init(
        _ reader: inout TokenReader, _ header: CourseInstance.Header, known: [String: Int]
    ) throws(CourseFormatError) {
        self.init(id: try reader.new(.room, known), capacity: try reader.number(.capacity, 0...1_000_000))
        if header.isExtended { _ = try reader.number(.building, 0...1_000_000) }
    }
}

extension CourseInstance.Curriculum {
    fileprivate init(_ reader: inout TokenReader, of courses: [String: Int]) throws(CourseFormatError) {
        let id = try reader.next(.name(.curriculum)).text
        let count = try reader.number(.coursesOfCurriculum, 0...2_000)
        var members: [Int] = []
        for _ in 0..<count {
            let course = try reader.known(.course, courses)
            if !members.contains(course) { members.append(course) }
        }
        self.init(id: id, courses: members)
    }
}

extension TokenReader {
    fileprivate mutating func new(
        _ thing: CourseFormatError.Thing, _ known: [String: Int]
    ) throws(CourseFormatError) -> String {
        let token = try next(.name(thing))
        guard known[token.text] == nil else { throw CourseFormatError(token, expected: .newName(thing)) }
        return token.text
    }

    /// The number of something that was declared.
    mutating func known(
        _ thing: CourseFormatError.Thing, _ names: [String: Int]
    ) throws(CourseFormatError) -> Int {
        let token = try next(.knownName(thing))
        guard let number = names[token.text] else {
            throw CourseFormatError(token, expected: .knownName(thing))
        }
        return number
    }
}
