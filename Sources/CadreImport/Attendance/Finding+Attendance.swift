import CadreKit
import CadreModel

extension Finding {
    static func unknownStatus(_ word: String, at place: Place) -> Finding {
        let accepted = AttendanceStatus.accepted
        return Finding(
            .error, "attendance.unknown-status", at: place,
            LocalizedText(en: "“\(word)” is not an attendance status", zhHans: "“\(word)”不是有效的考勤状态"),
            hint: LocalizedText(en: "write one of: \(accepted.en)", zhHans: "可填：\(accepted.zhHans)"))
    }

    static func notRecorded(line: Int) -> Finding {
        Finding(
            .advice, "attendance.not-recorded", at: Place(line: line),
            LocalizedText(
                en: "line \(line) says “not recorded” and is left out", zhHans: "第 \(line) 行为“未记录”，不会导入"))
    }

    static func missingMinutes(_ status: AttendanceStatus, at place: Place) -> Finding {
        Finding(
            .error, "attendance.missing-minutes", at: place,
            LocalizedText(
                en: "line \(place.line ?? 0) says “\(status.title.en)” without the minutes present",
                zhHans: "第 \(place.line ?? 0) 行状态为“\(status.title.zhHans)”，但没有填写出席分钟数"),
            hint: LocalizedText(
                en: "fill in the column “minutes”: how many minutes the person was there",
                zhHans: "请在“出席分钟数”列填写实际在场的分钟数"))
    }

    static func malformedMinutes(_ text: String, at place: Place) -> Finding {
        Finding(
            .error, "attendance.malformed-minutes", at: place,
            LocalizedText(en: "“\(text)” is not a number of minutes", zhHans: "“\(text)”不是有效的分钟数"),
            hint: LocalizedText(en: "write a whole number, 0 or more", zhHans: "请填写大于或等于 0 的整数"))
    }

    static func absentWithMinutes(_ minutes: Int, at place: Place) -> Finding {
        Finding(
            .error, "attendance.absent-with-minutes", at: place,
            LocalizedText(
                en: "line \(place.line ?? 0) says “absent” and \(minutes) minutes present",
                zhHans: "第 \(place.line ?? 0) 行状态为“缺勤”，出席分钟数却是 \(minutes)"),
            hint: LocalizedText(
                en: "leave the minutes empty, or say “late” or “left-early”",
                zhHans: "请清空分钟数，或将状态改为“迟到”或“早退”"))
    }

    static func repeatedAttendance(
        of person: String, at session: String, _ row: TableRow<AttendanceColumn>, first: Int
    ) -> Finding {
        Finding(
            .error, "attendance.duplicate", at: row.place(of: .person),
            LocalizedText(
                en: "lines \(first) and \(row.line) both record “\(person)” at session “\(session)”",
                zhHans: "第 \(first) 行和第 \(row.line) 行重复记录了“\(person)”在课次“\(session)”的考勤"),
            hint: LocalizedText(en: "keep one of the two lines", zhHans: "请只保留其中一行"))
    }

    static func malformedDay(_ text: String, at place: Place) -> Finding {
        Finding(
            .error, "attendance.malformed-day", at: place,
            LocalizedText(en: "“\(text)” is not a day of the calendar", zhHans: "“\(text)”不是有效日期"),
            hint: LocalizedText(en: "write 2026-03-02", zhHans: "请按“2026-03-02”的格式填写"))
    }

    static func ambiguousDay(_ text: String, _ one: Day, _ other: Day, at place: Place) -> Finding {
        Finding(
            .error, "attendance.ambiguous-day", at: place,
            LocalizedText(
                en: "“\(text)” may be \(one) or \(other)", zhHans: "“\(text)”可能是 \(one)，也可能是 \(other)"),
            hint: LocalizedText(en: "write the year first: \(one)", zhHans: "请把年份写在前面，如 \(one)"))
    }
}
