import CadreKit
import CadreModel

extension ExportTable {
    /// A cohort's sessions in order of time, cancelled ones included.
    static let schedule = ExportTable(
        columns: [
            Column("cohort", en: "Cohort", zhHans: "班级", "cohort.code"),
            Column("session", en: "Session", zhHans: "课次", "session.code"),
            Column("day", en: "Date", zhHans: "日期", "session.day", as: .day),
            Column("start", en: "Start", zhHans: "开始时间", clock("session.start_minute"), as: .time),
            Column(
                "end", en: "End", zhHans: "结束时间", WallClock.sql(at: "session.ends_at", zone: "session.zone"),
                as: .time),
            Column("zone", en: "Time zone", zhHans: "时区", "session.zone"),
            Column("minutes", en: "Minutes", zhHans: "分钟", "session.minutes", as: .integer),
            Column("title", en: "Title", zhHans: "课程内容", "session.title"),
            Column(
                "trainers", en: "Trainers", zhHans: "讲师",
                """
                (SELECT group_concat(name, '; ') FROM (
                    SELECT person.name FROM session_trainer
                    JOIN trainer ON trainer.id = trainer_id JOIN person ON person.id = trainer.person_id
                    WHERE session_id = session.id ORDER BY role = 'lead' DESC, person.name))
                """),
            Column(
                "rooms", en: "Rooms", zhHans: "教室",
                """
                (SELECT group_concat(name, '; ') FROM (
                    SELECT room.name FROM session_room JOIN room ON room.id = room_id
                    WHERE session_id = session.id ORDER BY room.name))
                """),
            Column("join", en: "Join address", zhHans: "线上地址", "session.join_address"),
            Column(
                "status", en: "Status", zhHans: "状态", "session.status",
                words: Session.Status.allCases.map { ($0.rawValue, $0.title) }),
            Column("cancel-reason", en: "Cancelled because", zhHans: "取消原因", "session.cancel_reason"),
        ],
        rows: """
            FROM session_cohort
            JOIN session ON session.id = session_cohort.session_id
            JOIN cohort ON cohort.id = session_cohort.cohort_id
            WHERE session_cohort.cohort_id = ?1
            ORDER BY session.starts_at, session.code
            """)
}
