import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let setRules = Verb("schedule.rules")
}

/// What rules are set for, by the codes that people know.
package enum NamedRuleScope: Sendable, Hashable {
    case department
    case site(Code)
    case programme(Code)
    case cohort(Code)
    case trainer(Code)
}

/// A rule as it holds for a part of the department.
package struct RuleInForce: Sendable {
    package let rule: SchedulingRule
    /// Nil for no limit.
    package let value: Int?
    package let origin: Origin

    package enum Origin: Sendable, Hashable {
        case set(RuleScope)
        /// Nothing is set, and the programme's plan says so.
        case plan
        /// Nothing is set.
        case usual
    }
}

extension TrainingService {
    /// The rules that hold for a part of the department: those that can be set for it, all of them for the whole.
    package func schedulingRules(for scope: NamedRuleScope) throws -> [RuleInForce] {
        try store.read { records in
            let scopes = try records.scopes(of: scope)
            let rules = try records.schedulingRules()
            return try SchedulingRule.allCases.filter { $0.canBeSet(for: scopes[0]) }.map { rule in
                if let setting = rules.setting(of: rule, within: scopes) {
                    return RuleInForce(rule: rule, value: setting.value, origin: .set(setting.scope))
                }
                if rule == .sessionsPerDay, let planned = try records.plannedSessionsPerDay(in: scope) {
                    return RuleInForce(rule: rule, value: planned, origin: .plan)
                }
                return RuleInForce(rule: rule, value: rule.usual, origin: .usual)
            }
        }
    }

    /// Sets rules for a part of the department, and takes others back.
    ///
    /// - Throws: `SchedulingRuleError`; nothing is set then.
    package func setSchedulingRules(
        _ values: [(rule: SchedulingRule, value: Int)], clearing cleared: [SchedulingRule] = [],
        for scope: NamedRuleScope, by actor: Actor
    ) throws {
        let subject = (values.map { "\($0.rule.rawValue)=\($0.value)" } + cleared.map { "-\($0.rawValue)" })
            .joined(separator: " ")
        try perform(.setRules, on: subject, by: actor, scope: { try $0.rights(over: scope) }) { transaction in
            let scopes = try transaction.records.scopes(of: scope)
            for (rule, value) in values {
                guard rule.range.contains(value) else {
                    throw SchedulingRuleError.outOfRange(rule, value)
                }
                guard rule.canBeSet(for: scopes[0]) else {
                    throw SchedulingRuleError.notFor(rule, scopes[0])
                }
                try transaction.set(RuleSetting(rule, for: scopes[0], is: value))
            }
            for rule in cleared where try !transaction.clear(rule, for: scopes[0]) {
                throw SchedulingRuleError.notSet(rule)
            }
            try transaction.records.schedulingRules().refuseIfCrossed(within: scopes)
        }
    }
}

extension SchedulingRule {
    fileprivate func canBeSet(for scope: RuleScope) -> Bool {
        switch scope {
        case .department: true
        case .site: reach == .cohorts || reach == .sites
        case .programme, .cohort: reach == .cohorts
        case .trainer: reach == .trainers
        }
    }
}

extension SchedulingRules {
    fileprivate func refuseIfCrossed(within scopes: [RuleScope]) throws {
        let pairs: [(SchedulingRule, SchedulingRule)] = [
            (.leastGapDays, .mostGapDays), (.usualLoadFrom, .usualLoadTo),
        ]
        for (least, most) in pairs {
            guard let low = value(of: least, within: scopes), let high = value(of: most, within: scopes),
                low > high
            else { continue }
            throw SchedulingRuleError.crossed(least, low, most, high)
        }
    }
}

extension ReadTransaction {
    /// What can be set there, the smallest part first.
    fileprivate func scopes(of scope: NamedRuleScope) throws -> [RuleScope] {
        switch scope {
        case .department: return [.department]
        case .site(let code): return [.site(try requireSite(code).id)]
        case .programme(let code):
            guard let revision = try programme(code) else { throw CohortError.unknownProgramme(code.text) }
            return [.programme(revision.programmeID)]
        case .trainer(let code): return [.trainer(try requireTrainer(code).id)]
        case .cohort(let code):
            let cohort = try requireCohort(code)
            let programme = try programmeRevision(cohort.revision)?.programmeID
            return [.cohort(cohort.id)] + [programme.map { .programme($0) }].compactMap(\.self)
                + [.site(cohort.site)]
        }
    }

    /// As the plan of the programme or the cohort says; nil for what has none.
    fileprivate func plannedSessionsPerDay(in scope: NamedRuleScope) throws -> Int? {
        switch scope {
        case .cohort(let code):
            try content(requireCohort(code).content).programme.sessionPattern.sessionsPerDay
        case .programme(let code): try programme(code)?.programme.sessionPattern.sessionsPerDay
        case .department, .site, .trainer: nil
        }
    }

    fileprivate func rights(over scope: NamedRuleScope) throws -> [Scope] {
        switch scope {
        case .department, .trainer: [.all]
        case .site(let code): [.site(try requireSite(code).id)]
        case .programme:
            try scopes(of: scope).compactMap {
                if case .programme(let id) = $0 { .programme(id) } else { nil }
            }
        case .cohort(let code): try self.scope(of: code)
        }
    }
}
