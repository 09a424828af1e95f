import CadreKit
import CadreModel

extension ExportTable {
    /// Everybody expected at each of a cohort's published sessions, recorded or not, and every guest.
    static let attendance = ExportTable(
        columns: [
            Column("cohort", en: "Cohort", zhHans: "班级", "cohort.code"),
            Column("session", en: "Session", zhHans: "课次", "session.code"),
            Column("day", en: "Date", zhHans: "日期", "session.day", as: .day),
            Column("start", en: "Start", zhHans: "开始时间", clock("session.start_minute"), as: .time),
            Column("title", en: "Title", zhHans: "课程内容", "session.title"),
            Column("employee-number", en: "Employee number", zhHans: "工号", "person.employee_number"),
            Column("name", en: "Name", zhHans: "姓名", "person.name"),
            Column("unit", en: "Unit", zhHans: "部门", "organisation_unit.name"),
            Column(
                "status", en: "Status", zhHans: "考勤", "attendance.status",
                words: AttendanceStatus.allCases.map { ($0.rawValue, $0.title) },
                otherwise: LocalizedText(en: "not recorded", zhHans: "未记录")),
            Column("minutes", en: "Minutes attended", zhHans: "出席分钟", "attendance.minutes", as: .integer),
            Column("planned-minutes", en: "Planned minutes", zhHans: "计划分钟", "session.minutes", as: .integer),
            Column("counts-for", en: "Counts for", zhHans: "计入班级", "own.code"),
            Column("note", en: "Note", zhHans: "备注", "attendance.note"),
        ],
        rows: """
            FROM (
                SELECT session_cohort.session_id, enrolment.person_id
                FROM session_cohort JOIN enrolment USING (cohort_id)
                WHERE session_cohort.cohort_id = ?1 AND enrolment.status = 'enrolled'
                UNION
                SELECT session_id, person_id
                FROM session_cohort JOIN attendance USING (session_id)
                WHERE session_cohort.cohort_id = ?1
            ) AS expected
            JOIN cohort ON cohort.id = ?1
            JOIN session ON session.id = expected.session_id
            JOIN person ON person.id = expected.person_id
            JOIN organisation_unit ON organisation_unit.id = person.unit_id
            LEFT JOIN attendance ON attendance.session_id = expected.session_id
                AND attendance.person_id = expected.person_id
            LEFT JOIN enrolment AS counted ON counted.id = coalesce(
                attendance.enrolment_id,
                CASE WHEN attendance.id IS NULL THEN (
                    SELECT id FROM enrolment
                    WHERE cohort_id = ?1 AND person_id = expected.person_id) END)
            LEFT JOIN cohort AS own ON own.id = counted.cohort_id
            WHERE session.status IN ('published', 'delivered')
            ORDER BY session.starts_at, session.code, expected.person_id
            """)
}
