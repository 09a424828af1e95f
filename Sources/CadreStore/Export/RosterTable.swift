import CadreKit
import CadreModel

extension ExportTable {
    /// Everybody who ever asked for a place in a cohort, in that order.
    static let roster = ExportTable(
        columns: [
            Column("cohort", en: "Cohort", zhHans: "班级", "cohort.code"),
            Column("employee-number", en: "Employee number", zhHans: "工号", "person.employee_number"),
            Column("name", en: "Name", zhHans: "姓名", "person.name"),
            Column("email", en: "E-mail", zhHans: "邮箱", "person.email"),
            Column("mobile", en: "Mobile", zhHans: "手机", "person.mobile"),
            Column("unit", en: "Unit", zhHans: "部门", "organisation_unit.name"),
            Column("job-title", en: "Job title", zhHans: "岗位", "person.job_title"),
            Column("manager", en: "Manager", zhHans: "直属上级", "manager.name"),
            Column(
                "status", en: "Enrolment", zhHans: "报名状态", "enrolment.status",
                words: Enrolment.Status.allCases.map { ($0.rawValue, $0.title) }),
            Column(
                "waiting-position", en: "Place in the queue", zhHans: "候补名次",
                """
                CASE enrolment.status WHEN 'waiting' THEN (
                    SELECT count(*) FROM enrolment AS ahead
                    WHERE ahead.cohort_id = ?1 AND ahead.status = 'waiting'
                        AND ahead.queue_number <= enrolment.queue_number) END
                """, as: .integer),
        ],
        rows: """
            FROM enrolment
            JOIN cohort ON cohort.id = enrolment.cohort_id
            JOIN person ON person.id = enrolment.person_id
            JOIN organisation_unit ON organisation_unit.id = person.unit_id
            LEFT JOIN person AS manager ON manager.id = person.manager_id
            WHERE enrolment.cohort_id = ?1
            ORDER BY enrolment.queue_number
            """)
}
