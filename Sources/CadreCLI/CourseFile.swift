import CadreKit
import Timetabling

/// Files of the timetabling benchmark.
enum CourseFile {
    static func instance(_ path: String) throws -> CourseInstance {
        try reading(path) { bytes throws(CourseFormatError) in try CourseInstance(reading: bytes) }
    }

    /// - Throws: `MalformedCourseFile`, naming the file, line and word.
    static func reading<Value>(
        _ path: String, _ body: ([UInt8]) throws(CourseFormatError) -> Value
    ) throws -> Value {
        let bytes = [UInt8](try InputFile.read(path))
        do {
            return try body(bytes)
        } catch {
            throw MalformedCourseFile(name: path, error: error)
        }
    }
}

/// A file of the benchmark that is not what it should be.
struct MalformedCourseFile: ExplainedError {
    let name: String
    let error: CourseFormatError

    var explanation: LocalizedText {
        let expected = error.expected.title
        guard let token = error.token else {
            return LocalizedText(
                en: "\(name):\(error.line): the file ends where \(expected.en) should be",
                zhHans: "\(name):\(error.line)：文件到此结束，此处应为\(expected.zhHans)")
        }
        return LocalizedText(
            en: "\(name):\(error.line): “\(token)” is not \(expected.en)",
            zhHans: "\(name):\(error.line)：“\(token)”不是\(expected.zhHans)")
    }

    var remedy: LocalizedText? {
        LocalizedText(
            en: "the format is that of ITC-2007, track 3: a row of words in a fixed order",
            zhHans: "文件格式见 ITC-2007 第 3 组：按固定顺序排列的词")
    }
}

extension CourseFormatError.Expectation {
    fileprivate var title: LocalizedText {
        switch self {
        case .word(let word): LocalizedText(en: "the word \(word)", zhHans: "“\(word)”一词")
        case .number(let quantity, let range):
            .composed { language in
                switch language {
                case .english:
                    "\(quantity.title.en): a number from \(range.lowerBound) to \(range.upperBound)"
                case .simplifiedChinese:
                    "\(quantity.title.zhHans)（\(range.lowerBound) 至 \(range.upperBound) 之间的整数）"
                }
            }
        case .name(let thing):
            LocalizedText(en: "the name of \(thing.title.en)", zhHans: "\(thing.title.zhHans)名称")
        case .newName(let thing):
            LocalizedText(en: "a new name of \(thing.title.en)", zhHans: "未出现过的\(thing.title.zhHans)名称")
        case .knownName(let thing):
            LocalizedText(en: "\(thing.title.en) of this instance", zhHans: "本算例中的\(thing.title.zhHans)")
        case .end: LocalizedText(en: "the end of the file", zhHans: "文件结尾")
        }
    }
}

extension CourseFormatError.Thing {
    fileprivate var title: LocalizedText {
        switch self {
        case .instance: LocalizedText(en: "an instance", zhHans: "算例")
        case .course: LocalizedText(en: "a course", zhHans: "课程")
        case .teacher: LocalizedText(en: "a teacher", zhHans: "教师")
        case .room: LocalizedText(en: "a room", zhHans: "教室")
        case .curriculum: LocalizedText(en: "a curriculum", zhHans: "课程组")
        }
    }
}

extension CourseFormatError.Quantity {
    fileprivate var title: LocalizedText {
        switch self {
        case .courses: LocalizedText(en: "the number of courses", zhHans: "课程数")
        case .rooms: LocalizedText(en: "the number of rooms", zhHans: "教室数")
        case .days: LocalizedText(en: "the number of days", zhHans: "天数")
        case .periodsPerDay: LocalizedText(en: "the periods of a day", zhHans: "每天节数")
        case .curricula: LocalizedText(en: "the number of curricula", zhHans: "课程组数")
        case .constraints: LocalizedText(en: "the number of constraints", zhHans: "不可排时段数")
        case .roomConstraints: LocalizedText(en: "the number of room constraints", zhHans: "教室限制数")
        case .lectures: LocalizedText(en: "the lectures of a course", zhHans: "课次数")
        case .minimumDays: LocalizedText(en: "the least working days", zhHans: "最少授课天数")
        case .students: LocalizedText(en: "the students of a course", zhHans: "学生数")
        case .capacity: LocalizedText(en: "the seats of a room", zhHans: "座位数")
        case .coursesOfCurriculum: LocalizedText(en: "the courses of a curriculum", zhHans: "课程组的课程数")
        case .day: LocalizedText(en: "a day", zhHans: "日序号")
        case .period: LocalizedText(en: "a period", zhHans: "节次序号")
        case .dailyLectures: LocalizedText(en: "lectures of a day", zhHans: "每天课次数")
        case .doubleLectures: LocalizedText(en: "whether lectures are double", zhHans: "是否连上两节")
        case .building: LocalizedText(en: "a building", zhHans: "楼号")
        }
    }
}
