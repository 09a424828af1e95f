import CadreKit

extension ExportTable {
    /// Every marked attempt of a cohort's learners: what is theirs, not what they said of dealers, accounts, teams or
    /// the course.
    static let scores = ExportTable(
        columns: [
            Column("cohort", en: "Cohort", zhHans: "班级", "cohort.code"),
            Column("employee-number", en: "Employee number", zhHans: "工号", "person.employee_number"),
            Column("name", en: "Name", zhHans: "姓名", "person.name"),
            Column("unit", en: "Unit", zhHans: "部门", "organisation_unit.name"),
            Column("assessment", en: "Assessment", zhHans: "测评标识", "attempt.assessment"),
            Column(title: "title", en: "Title", zhHans: "测评名称"),
            Column("attempt", en: "Attempt", zhHans: "次数", "attempt.number", as: .integer),
            Column(
                "submitted", en: "Submitted (UTC)", zhHans: "提交时间（UTC）", instant("attempt.submitted_at"),
                as: .instant),
            Column("points", en: "Points", zhHans: "得分", points("mark.points"), as: .decimal),
            Column("maximum", en: "Out of", zhHans: "满分", points("mark.maximum"), as: .decimal),
        ],
        rows: """
            FROM enrolment
            JOIN attempt ON attempt.enrolment_id = enrolment.id
            JOIN mark ON mark.attempt_id = attempt.id
            JOIN cohort ON cohort.id = enrolment.cohort_id
            JOIN person ON person.id = enrolment.person_id
            JOIN organisation_unit ON organisation_unit.id = person.unit_id
            WHERE enrolment.cohort_id = ?1 AND attempt.about IS NULL AND mark.maximum > 0
                AND NOT attempt.is_anonymous
            ORDER BY attempt.assessment, enrolment.queue_number, attempt.number
            """)
}

extension ExportTable.Column {
    /// The title that the attempt's own paper carried.
    fileprivate init(title id: ColumnID, en: String, zhHans: String) {
        column = ExportColumn(id, title: LocalizedText(en: en, zhHans: zhHans), content: .text)
        cell = { language in
            switch language {
            case .english: "json_extract(attempt.paper, '$.title.en')"
            case .simplifiedChinese: "json_extract(attempt.paper, '$.title.zhHans')"
            }
        }
    }
}
