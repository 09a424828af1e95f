import CadreKit
package import CadreModel
import GRDB

extension ReadTransaction {
    /// The decisions that stand about the results of a cohort's learners.
    package func gradebookDecisions(in cohort: RowID<Cohort>) throws -> [RowID<Enrolment>: GradebookDecisions]
    {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT enrolment_id, component, effect, result, reason, decided_by, decided_at
                FROM gradebook_decision JOIN enrolment ON enrolment.id = enrolment_id
                WHERE cohort_id = ? ORDER BY gradebook_decision.id
                """,
            arguments: [cohort])
        var standing: [RowID<Enrolment>: [String: GradebookDecision]] = [:]
        for row in rows {
            standing[row["enrolment_id"], default: [:]][row["component"]] = GradebookDecision(standing: row)
        }
        return standing.mapValues(GradebookDecisions.init)
    }

    /// The rule that a cohort was put on after it opened; nil while it goes by its own programme's.
    package func changedRule(of cohort: RowID<Cohort>) throws -> GradebookRule? {
        try String.fetchOne(
            db,
            sql: """
                SELECT gradebook_rule FROM cohort_rule
                JOIN programme_revision ON programme_revision.id = programme_revision_id
                WHERE cohort_id = ? ORDER BY cohort_rule.id DESC LIMIT 1
                """,
            arguments: [cohort]
        ).map { try JSONText.decode(from: $0) }
    }
}

extension WriteTransaction {
    /// Keeps what was decided about a component of a learner's result, or the whole; nil takes back what was before.
    package func decide(
        _ effect: GradebookDecision.Effect?, about component: String, of enrolment: RowID<Enrolment>,
        reason: String
    ) throws {
        let (name, result): (String, Int?) =
            switch effect {
            case .override(let share): ("override", share.thousandthsOfPercent)
            case .exemption: ("exemption", nil)
            case nil: ("none", nil)
            }
        try db.execute(
            sql: """
                INSERT INTO gradebook_decision
                    (enrolment_id, component, effect, result, reason, decided_by, decided_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [enrolment, component, name, result, reason, actor.name, at])
    }

    /// Puts a cohort on the gradebook rule of a revision.
    package func apply(
        ruleOf revision: RowID<ProgrammeRevision>, to cohort: RowID<Cohort>, reason: String
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO cohort_rule (cohort_id, programme_revision_id, reason, applied_by, applied_at)
                VALUES (?, ?, ?, ?, ?)
                """,
            arguments: [cohort, revision, reason, actor.name, at])
    }
}

extension GradebookDecision {
    /// Nil for a row that takes an earlier decision back.
    fileprivate init?(standing row: Row) {
        let effect: Effect? =
            switch row["effect"] as String {
            case "override": .override(Ratio(row["result"], 100_000))
            case "exemption": .exemption
            default: nil
            }
        guard let effect else { return nil }
        self.init(
            effect: effect, reason: row["reason"], decidedBy: row["decided_by"], decidedAt: row["decided_at"])
    }
}
