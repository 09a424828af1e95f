import Foundation
import Testing

@testable import Timetabling

/// The competition's files, score and search, on instances of our own.
struct CourseTimetablingTests {
    private static func file(_ name: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: root.appending(path: "Fixtures/timetables/\(name)")))
    }

    private static func small() throws -> CourseInstance { try CourseInstance(reading: file("small.ctt")) }

    @Test func readsAnInstance() throws {
        let instance = try Self.small()
        #expect(instance.courses.map(\.lectures) == [2, 2, 2, 1])
        #expect(instance.rooms.map(\.capacity) == [25, 10])
        #expect(instance.curricula.map(\.courses) == [[0, 1, 2], [2, 3]])
        #expect(instance.courses[3].unavailable == [5])
    }

    @Test func readsTheExtendedFormToTheSame() throws {
        var text = String(decoding: try Self.file("small.ctt"), as: UTF8.self)
        text.replace(
            "Constraints: 2",
            with: "Min_Max_Daily_Lectures: 1 3\r\nUnavailabilityConstraints: 2\nRoomConstraints: 1")
        for line in ["Teams t1 2 2 12", "Dealers t1 2 2 20", "Accounts t2 2 1 8", "Talks t3 1 1 30"] {
            text.replace(line, with: line + " 1")
        }
        text.replace("R1 25", with: "R1 25 0")
        text.replace("R2 10", with: "R2\t10 1")
        text.replace("END.", with: "ROOM_CONSTRAINTS:\nTalks R2\nEND.")
        #expect(try CourseInstance(reading: Array(text.utf8)) == Self.small())
    }

    /// Scored with pencil and paper: Accounts and Talks meet in one period; Teams has 2 without a seat in R2, Talks 5 in
    /// R1; Teams uses two rooms; in `service` three lectures stand alone.
    @Test func scoresAsByHand() throws {
        let instance = try Self.small()
        let solution = try CourseSolution(reading: Self.file("small.sol"), of: instance)
        let score = CourseScore(of: solution, for: instance)
        #expect(score.hard == [0, 1, 0, 0])
        #expect(score.soft == [7, 0, 6, 1])
        #expect(
            try CourseSolution(reading: Array(solution.text(of: instance).utf8), of: instance) == solution)
    }

    @Test func countsEachHardConstraint() throws {
        let instance = try Self.small()
        let places = [
            LecturePlace(course: 0, room: 0, day: 0, period: 0),
            LecturePlace(course: 0, room: 0, day: 0, period: 0),
            LecturePlace(course: 1, room: 0, day: 0, period: 0),
            LecturePlace(course: 3, room: 0, day: 0, period: 0),
        ]
        let score = CourseScore(of: CourseSolution(places: places), for: instance)
        // One of Teams, one of Dealers and both of Accounts are missing.
        #expect(score.hard == [4, 1, 1, 2])
    }

    @Test(arguments: 1...15 as ClosedRange<UInt64>)
    func searchAndScoreAgree(seed: UInt64) {
        let instance = CourseInstance.random(seed: seed)
        let outcome = Search(limit: .moves(4_000), seed: seed, clock: { .zero }).run(instance.model)
        let score = CourseScore(of: instance.solution(of: outcome.places), for: instance)
        #expect(score.cost == outcome.cost)
        #expect(score.conflicts + score.availability + score.roomOccupancy == 0)
        #expect(score.lectures == outcome.places.count { $0 == nil })
    }

    @Test(
        arguments: [
            ("Courses: 4", "Courses: four", 2, "four", .number(.courses, 0...2_000)),
            ("Days: 2", "Day: 2", 4, "Day:", .word("Days")),
            ("Accounts t2", "Teams t2", 12, "Teams", .newName(.course)),
            ("R2 10", "R2 -1", 17, "-1", .number(.capacity, 0...1_000_000)),
            ("Accounts Talks", "Accounts Walks", 21, "Walks", .knownName(.course)),
            ("Teams 0 0", "Teams 2 0", 24, "2", .number(.day, 0...1)),
            ("END.", "END. more", 27, "more", .end), ("END.", "", 28, nil, .word("END.")),
        ] as [(String, String, Int, String?, CourseFormatError.Expectation)])
    func pointsAtTheFault(
        old: String, new: String, line: Int, token: String?, expected: CourseFormatError.Expectation
    ) throws {
        var text = String(decoding: try Self.file("small.ctt"), as: UTF8.self)
        text.replace(old, with: new)
        let error = #expect(throws: CourseFormatError.self) { try CourseInstance(reading: Array(text.utf8)) }
        #expect(error == CourseFormatError(line: line, token: token, expected: expected))
    }

    /// Bytes changed, left out and doubled at random: an answer or an error, never a crash.
    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func survivesAnyFile(seed: UInt64) throws {
        var random = RandomSource(seed: seed)
        let original = try Self.file("small.ctt")
        let solution = try Self.file("small.sol")
        for _ in 0..<30 {
            var bytes = original
            for _ in 0...random.below(6) {
                let position = random.below(bytes.count)
                switch random.below(3) {
                case 0: bytes[position] = UInt8(random.below(256))
                case 1: bytes.remove(at: position)
                default: bytes.insert(UInt8(0x30 + random.below(10)), at: position)
                }
            }
            guard let instance = try? CourseInstance(reading: bytes) else { continue }
            if let places = try? CourseSolution(reading: solution, of: instance) {
                #expect(CourseScore(of: places, for: instance).cost >= 0)
            }
            _ = Search(limit: .moves(100), seed: seed, clock: { .zero }).run(instance.model)
        }
    }
}

extension CourseScore {
    fileprivate var hard: [Int] { [lectures, conflicts, availability, roomOccupancy] }
    fileprivate var soft: [Int] { [roomCapacity, minimumWorkingDays, isolatedLectures, roomStability] }
}

extension CourseInstance {
    fileprivate static func random(seed: UInt64) -> CourseInstance {
        var random = RandomSource(seed: seed)
        let (days, periods) = (1 + random.below(4), 1 + random.below(5))
        let courses = (0...random.below(8)).map { number in
            Course(
                id: "c\(number)", teacher: "t\(random.below(5))", lectures: random.below(4),
                minimumDays: 1 + random.below(3), students: random.below(40),
                unavailable: Set((0..<days * periods).filter { _ in random.below(5) == 0 }))
        }
        let rooms = (0...random.below(3)).map { Room(id: "r\($0)", capacity: random.below(40)) }
        let curricula = (0...random.below(4)).map { number in
            Curriculum(id: "q\(number)", courses: courses.indices.filter { _ in random.below(3) == 0 })
        }
        return CourseInstance(
            name: "random", days: days, periodsPerDay: periods, courses: courses, rooms: rooms,
            curricula: curricula)
    }
}
