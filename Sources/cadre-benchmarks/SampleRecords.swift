/// SQL that fills a database with as many records as a figure needs.
enum SampleRecords {
    /// One client firm, one site and one programme.
    static let department = """
        INSERT INTO organisation_unit VALUES (1, 'u1', 'ACME', '客户公司', 'client', NULL, 1);
        INSERT INTO site VALUES (1, 's1', 'BJ', '北京培训中心', NULL, 'Asia/Shanghai', 30);
        INSERT INTO plan_draft VALUES (1, 'd1', 'SM', 1, '销售经理培训', '', '[]', 0);
        INSERT INTO programme VALUES (1, 'p1', 'SM');
        INSERT INTO programme_revision VALUES (1, 'r1', 1, 1, 1, '销售经理培训', '{}', '{}', 0);
        INSERT INTO content_snapshot VALUES (1, printf('%064d', 0), '{}', 0);
        """

    /// One cohort with its learners, its delivered sessions and a record for each learner at each session.
    static func cohort(_ number: Int, learners: Int, sessions: Int) -> String {
        """
        INSERT INTO cohort VALUES (\(number), 'c\(number)', 'SM-\(number)', '第 \(number) 期', 1, 1, 1,
            \(learners), '2026-03-02', NULL, 'running');
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(learners))
        INSERT INTO person
        SELECT NULL, 'p\(number)-' || i, 1, 1, '学员 ' || i, 'E\(number)-' || i, NULL, NULL, NULL, NULL FROM n;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(learners))
        INSERT INTO enrolment
        SELECT NULL, 'e\(number)-' || i, \(number), (\(number) - 1) * \(learners) + i, 'enrolled', i, 0 FROM n;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(sessions))
        INSERT INTO session
        SELECT NULL, 's\(number)-' || i, 'SM-\(number)/' || i, '团队管理：规则与目标', 1, 'delivered',
            date('2026-03-02', i || ' days'), 540, 210, 'Asia/Shanghai',
            i * 86400, i * 86400 + 12600, NULL, 0, 1, NULL, NULL FROM n;
        INSERT INTO session_cohort SELECT id, \(number) FROM session WHERE uid LIKE 's\(number)-%';
        INSERT INTO attendance
        SELECT NULL, session_cohort.session_id, enrolment.person_id, enrolment.id,
            CASE (enrolment.id + session_id) % 20 WHEN 0 THEN 'absent' WHEN 1 THEN 'late' ELSE 'present' END,
            CASE (enrolment.id + session_id) % 20 WHEN 0 THEN 0 WHEN 1 THEN 180 ELSE 210 END, NULL, 0
        FROM session_cohort JOIN enrolment USING (cohort_id) WHERE cohort_id = \(number);
        """
    }
}
