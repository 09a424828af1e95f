import CadreKit
import Timetabling

/// What a timetable of the benchmark costs, constraint by constraint.
struct CourseScoreReport {
    let score: CourseScore

    var text: String {
        let lines =
            score.lines.map { "\($0.isHard ? hard : soft)  \($0.title.spoken): \($0.count)" } + [
                String.said(
                    en: "violations: \(score.violations), cost: \(score.cost)",
                    zhHans: "违反硬约束：\(score.violations)，代价：\(score.cost)")
            ]
        return lines.joined(separator: "\n")
    }

    private var hard: String { .said(en: "hard", zhHans: "硬") }
    private var soft: String { .said(en: "soft", zhHans: "软") }
}

/// A score as `--json` gives it.
struct CourseScoreDocument: Encodable {
    let hard: [String: Int]
    let soft: [String: Int]
    let violations: Int
    let cost: Int

    init(_ score: CourseScore) {
        hard = Dictionary(uniqueKeysWithValues: score.lines.filter(\.isHard).map { ($0.name, $0.count) })
        soft = Dictionary(uniqueKeysWithValues: score.lines.filter { !$0.isHard }.map { ($0.name, $0.count) })
        violations = score.violations
        cost = score.cost
    }
}

extension CourseScore {
    fileprivate struct Line {
        let name: String
        let title: LocalizedText
        let isHard: Bool
        let count: Int
    }

    fileprivate var lines: [Line] {
        [
            Line(
                name: "Lectures", title: LocalizedText(en: "lectures missing or too many", zhHans: "课次缺少或多余"),
                isHard: true, count: lectures),
            Line(
                name: "Conflicts",
                title: LocalizedText(en: "conflicts of curriculum or teacher", zhHans: "班级或教师冲突"),
                isHard: true, count: conflicts),
            Line(
                name: "Availability", title: LocalizedText(en: "unavailable periods", zhHans: "不可排的时段"),
                isHard: true, count: availability),
            Line(
                name: "RoomOccupancy", title: LocalizedText(en: "rooms taken twice", zhHans: "教室重复占用"),
                isHard: true, count: roomOccupancy),
            Line(
                name: "RoomCapacity", title: LocalizedText(en: "seats short", zhHans: "座位不足"), isHard: false,
                count: roomCapacity),
            Line(
                name: "MinWorkingDays",
                title: LocalizedText(en: "working days missing (5 each)", zhHans: "授课天数不足（每天 5）"),
                isHard: false, count: minimumWorkingDays),
            Line(
                name: "IsolatedLectures",
                title: LocalizedText(en: "isolated lectures (2 each)", zhHans: "孤立课次（每次 2）"), isHard: false,
                count: isolatedLectures),
            Line(
                name: "RoomStability", title: LocalizedText(en: "further rooms", zhHans: "更换教室"),
                isHard: false, count: roomStability),
        ]
    }
}
