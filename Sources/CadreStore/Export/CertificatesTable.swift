import CadreKit
import CadreModel

extension ExportTable {
    /// A cohort's certificates by number, revoked ones included. Binds one certificate's number, or NULL, as `?2`.
    static let certificates = ExportTable(
        columns: [
            Column("number", en: "Certificate", zhHans: "证书编号", "certificate.number"),
            Column("cohort", en: "Cohort", zhHans: "班级", "cohort.code"),
            Column("employee-number", en: "Employee number", zhHans: "工号", "person.employee_number"),
            Column("name", en: "Name", zhHans: "姓名", "certificate.name"),
            Column("title", en: "Course", zhHans: "课程", stated("title")),
            Column("issued", en: "Issued", zhHans: "颁发日期", "certificate.issued_on", as: .day),
            Column("valid-until", en: "Valid until", zhHans: "有效期至", "certificate.valid_until", as: .day),
            Column(
                "recertify-from", en: "To be renewed from", zhHans: "可换证起始日", "certificate.recertify_from",
                as: .day),
            Column("hours", en: "Hours", zhHans: "学习时长（小时）", hours(stated("attendedMinutes")), as: .decimal),
            Column(
                "course-hours", en: "Hours of the course", zhHans: "课程时长（小时）",
                hours(stated("courseMinutes")), as: .decimal),
            Column("result", en: "Result (%)", zhHans: "总成绩（%）", stated("result"), as: .decimal),
            Column("renews", en: "Renews", zhHans: "换发自", "older.number"),
            Column("code", en: "Verification code", zhHans: "验证码", grouped("certificate.code")),
            Column(
                "revoked", en: "Revoked (UTC)", zhHans: "撤销时间（UTC）", instant("certificate.revoked_at"),
                as: .instant),
            Column("reason", en: "Revoked because", zhHans: "撤销理由", "certificate.revocation_reason"),
        ],
        rows: """
            FROM certificate
            JOIN enrolment ON enrolment.id = certificate.enrolment_id
            JOIN cohort ON cohort.id = enrolment.cohort_id
            JOIN person ON person.id = enrolment.person_id
            LEFT JOIN certificate AS older ON older.id = certificate.renews_id
            WHERE enrolment.cohort_id = ?1 AND (?2 IS NULL OR certificate.number = ?2)
            ORDER BY certificate.programme_id, certificate.year, certificate.sequence
            """)

    private static func stated(_ member: String) -> String {
        "json_extract(certificate.statement, '$.\(member)')"
    }

    private static func hours(_ minutes: String) -> String { points("\(minutes) * 1000 / 60") }

    /// A code in groups of four, as it is printed.
    private static func grouped(_ code: String) -> String {
        stride(from: 1, to: 24, by: 4).map { "substr(\(code), \($0), 4)" }.joined(separator: " || '-' || ")
    }
}
