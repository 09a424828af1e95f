package import CadreKit

/// What an attendance file tells about one person at one session.
package enum AttendanceColumn: Int, ImportColumn {
    case session, person, status, minutes, note, countsFor, day

    package var isRequired: Bool {
        switch self {
        case .session, .person, .status: true
        case .minutes, .note, .countsFor, .day: false
        }
    }

    package var title: LocalizedText {
        switch self {
        case .session: LocalizedText(en: "session", zhHans: "课次")
        case .person: LocalizedText(en: "person", zhHans: "学员")
        case .status: LocalizedText(en: "status", zhHans: "考勤状态")
        case .minutes: LocalizedText(en: "minutes", zhHans: "出席分钟数")
        case .note: LocalizedText(en: "note", zhHans: "备注")
        case .countsFor: LocalizedText(en: "cohort it counts for", zhHans: "计入班级")
        case .day: LocalizedText(en: "day", zhHans: "日期")
        }
    }

    package var spellings: LocalizedSpellings {
        switch self {
        case .session:
            LocalizedSpellings(
                en: ["session", "session code"], zhHans: ["课次", "课次编号", "课次代码", "场次", "场次编号", "场次代码"])
        case .person:
            LocalizedSpellings(
                en: ["person", "learner", "employee number", "employee no", "employee id", "staff number"],
                zhHans: ["学员", "工号", "员工编号", "员工号", "职工号", "人员", "参训人员"])
        case .status:
            LocalizedSpellings(
                en: ["status", "attendance", "attendance status"],
                zhHans: ["考勤状态", "状态", "考勤", "出勤", "出勤状态", "考勤结果"])
        case .minutes:
            LocalizedSpellings(
                en: ["minutes", "minutes present", "minutes attended"],
                zhHans: ["出席分钟数", "分钟数", "分钟", "出席分钟", "出勤分钟", "出勤分钟数"])
        case .note:
            LocalizedSpellings(en: ["note", "notes", "remark", "remarks", "comment"], zhHans: ["备注", "说明"])
        case .countsFor:
            LocalizedSpellings(
                en: ["counts for", "make-up for", "cohort it counts for"], zhHans: ["计入班级", "补课计入", "补课班级"])
        case .day:
            LocalizedSpellings(en: ["day", "date", "session date"], zhHans: ["日期", "上课日期", "授课日期"])
        }
    }
}
