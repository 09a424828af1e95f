package import CadreModel
import GRDB

extension ReadTransaction {
    /// What the department has set; a rule that this version does not know is left out.
    package func schedulingRules() throws -> SchedulingRules {
        let rows = try Row.fetchAll(db, sql: "SELECT rule, scope, scope_id, value FROM scheduling_rule")
        return SchedulingRules(rows.compactMap(RuleSetting.init))
    }
}

extension WriteTransaction {
    package func set(_ setting: RuleSetting) throws {
        try clear(setting.rule, for: setting.scope)
        try db.execute(
            sql: "INSERT INTO scheduling_rule (rule, scope, scope_id, value) VALUES (?, ?, ?, ?)",
            arguments: [
                setting.rule.rawValue, setting.scope.kind, setting.scope.subject, setting.value,
            ])
    }

    /// Takes a setting back; false when there was none.
    @discardableResult
    package func clear(_ rule: SchedulingRule, for scope: RuleScope) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM scheduling_rule WHERE rule = ? AND scope = ? AND scope_id IS ?",
            arguments: [rule.rawValue, scope.kind, scope.subject])
        return db.changesCount > 0
    }
}

extension RuleSetting {
    fileprivate init?(_ row: Row) {
        guard let rule = SchedulingRule(rawValue: row["rule"]) else { return nil }
        let subject = row["scope_id"] as Int64? ?? 0
        let scope: RuleScope
        switch row["scope"] as String {
        case "site": scope = .site(RowID(subject))
        case "programme": scope = .programme(RowID(subject))
        case "cohort": scope = .cohort(RowID(subject))
        case "trainer": scope = .trainer(RowID(subject))
        default: scope = .department
        }
        self.init(rule, for: scope, is: row["value"])
    }
}
