/// What a rule is set for: the whole department or a part of it.
package enum RuleScope: Sendable, Hashable {
    case department
    case site(RowID<Site>)
    case programme(RowID<Programme>)
    case cohort(RowID<Cohort>)
    case trainer(RowID<Trainer>)

    package var kind: String {
        switch self {
        case .department: "department"
        case .site: "site"
        case .programme: "programme"
        case .cohort: "cohort"
        case .trainer: "trainer"
        }
    }

    package var subject: Int64? {
        switch self {
        case .department: nil
        case .site(let id): id.rawValue
        case .programme(let id): id.rawValue
        case .cohort(let id): id.rawValue
        case .trainer(let id): id.rawValue
        }
    }
}

/// One rule's value for one part of the department.
package struct RuleSetting: Sendable, Hashable {
    package let rule: SchedulingRule
    package let scope: RuleScope
    package let value: Int

    package init(_ rule: SchedulingRule, for scope: RuleScope, is value: Int) {
        self.rule = rule
        self.scope = scope
        self.value = value
    }
}

/// Everything that a department has set; of several settings the one for the smallest part holds.
package struct SchedulingRules: Sendable {
    private let values: [SchedulingRule: [RuleScope: Int]]

    package init(_ settings: [RuleSetting]) {
        values = Dictionary(grouping: settings, by: \.rule).mapValues { settings in
            Dictionary(settings.map { ($0.scope, $0.value) }, uniquingKeysWith: { $1 })
        }
    }

    /// The setting that holds.
    ///
    /// - Parameter scopes: the smallest part first; the department comes last by itself.
    package func setting(of rule: SchedulingRule, within scopes: [RuleScope]) -> RuleSetting? {
        let own = values[rule] ?? [:]
        let holding = (scopes + [.department]).first { own[$0] != nil }
        return holding.flatMap { scope in own[scope].map { RuleSetting(rule, for: scope, is: $0) } }
    }

    /// The value that holds, or what is usual where nothing is set; nil for no limit.
    package func value(of rule: SchedulingRule, within scopes: [RuleScope] = []) -> Int? {
        setting(of: rule, within: scopes)?.value ?? rule.usual
    }

    /// The value of a rule that always has one.
    package func cost(_ rule: SchedulingRule, within scopes: [RuleScope] = []) -> Int {
        value(of: rule, within: scopes) ?? 0
    }
}
