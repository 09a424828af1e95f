import CadreKit
import CadreModel

/// What can be wrong with a calendar of holidays.
extension Finding {
    static var notACalendar: Finding {
        Finding(
            .error, "calendar.not-a-calendar",
            LocalizedText(en: "the file is not an iCalendar file", zhHans: "文件不是 iCalendar 日历"),
            hint: LocalizedText(
                en: "it begins with BEGIN:VCALENDAR; calendar programs export it as .ics",
                zhHans: "应以 BEGIN:VCALENDAR 开头，可由日历软件导出（.ics）"))
    }

    static var noHolidays: Finding {
        Finding(
            .warning, "calendar.no-days",
            LocalizedText(en: "the calendar has no whole-day events", zhHans: "日历中没有全天事件"))
    }

    static func eventWithoutDay(_ name: String, line: Int) -> Finding {
        Finding(
            .error, "calendar.no-start", at: Place(line: line),
            LocalizedText(en: "event “\(name)” has no DTSTART", zhHans: "事件“\(name)”缺少 DTSTART"))
    }

    static func notAWholeDay(_ name: String, line: Int) -> Finding {
        Finding(
            .advice, "calendar.not-a-whole-day", at: Place(line: line),
            LocalizedText(
                en: "“\(name)” is not a whole day and is left out", zhHans: "“\(name)”不是全天事件，已略过"))
    }

    static func noDay(_ text: String, line: Int) -> Finding {
        Finding(
            .error, "calendar.no-day", at: Place(line: line),
            LocalizedText(en: "“\(text)” is not a day", zhHans: "“\(text)”不是有效日期"),
            hint: LocalizedText(en: "write 20261001", zhHans: "请按 20261001 的格式填写"))
    }

    static func tooLong(_ name: String, days: Int, limit: Int, line: Int) -> Finding {
        Finding(
            .error, "calendar.too-long", at: Place(line: line),
            LocalizedText(
                en: "“\(name)” takes \(days) days: one event may take at most \(limit)",
                zhHans: "“\(name)”长达 \(days) 天：一个事件最多 \(limit) 天"))
    }

    static func repeats(_ name: String, line: Int) -> Finding {
        Finding(
            .warning, "calendar.repeats", at: Place(line: line),
            LocalizedText(
                en: "“\(name)” repeats by a rule: only its first days are taken",
                zhHans: "“\(name)”按规则重复，仅导入首次日期"))
    }
}
