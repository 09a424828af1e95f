import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre schedule rules [RULE=VALUE…] [--clear RULE] [--site CODE | --programme CODE | --cohort CODE | --trainer CODE]`
struct ScheduleRulesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rules",
            abstract: .said(
                en: "Show or set the limits and wishes that timetables follow.", zhHans: "查看或设置排课的限制与偏好。"),
            discussion: .said(
                en: """
                    A cohort follows its own rules, then its programme's, its site's, the department's. Costs are in units \
                    of five minutes' delay of one session.
                    Example: cadre schedule rules sessions-per-week=3 --cohort SM-2026-1
                    """,
                zhHans: """
                    班级依次采用自身、所属方案、场地、全部门的规则。代价的单位：一个课次推迟 5 分钟。
                    示例：cadre schedule rules sessions-per-week=3 --cohort SM-2026-1
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(
        help: ArgumentHelp(
            .said(en: "What to set: sessions-per-week=3.", zhHans: "要设置的规则：sessions-per-week=3。"),
            valueName: "rule=value"),
        transform: RuleValue.parsed)
    var values: [RuleValue] = []

    @Option(
        help: ArgumentHelp(
            .said(en: "A rule to take back there.", zhHans: "撤销此处设置的规则。"), valueName: "rule"),
        transform: SchedulingRule.parsed)
    var clear: [SchedulingRule] = []

    @Option(
        help: ArgumentHelp(.said(en: "For this site.", zhHans: "针对该场地。"), valueName: "code"),
        transform: Code.parsed)
    var site: Code?

    @Option(
        help: ArgumentHelp(.said(en: "For this programme.", zhHans: "针对该方案。"), valueName: "code"),
        transform: Code.parsed)
    var programme: Code?

    @Option(
        help: ArgumentHelp(.said(en: "For this cohort.", zhHans: "针对该班级。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code?

    @Option(
        help: ArgumentHelp(.said(en: "For this trainer.", zhHans: "针对该讲师。"), valueName: "code"),
        transform: Code.parsed)
    var trainer: Code?

    private var scopes: [NamedRuleScope] {
        [
            site.map { .site($0) }, programme.map { .programme($0) }, cohort.map { .cohort($0) },
            trainer.map { .trainer($0) },
        ].compactMap(\.self)
    }

    func validate() throws {
        guard scopes.count > 1 else { return }
        throw ValidationError(
            .said(
                en: "Name one of --site, --programme, --cohort and --trainer.",
                zhHans: "--site、--programme、--cohort、--trainer 只能指定一个。"))
    }

    func run() throws {
        let service = try database.service()
        let scope = scopes.first ?? .department
        if !values.isEmpty || !clear.isEmpty {
            try service.setSchedulingRules(
                values.map { ($0.rule, $0.value) }, clearing: clear, for: scope, by: database.actor)
        }
        try Listing(
            rows: try service.schedulingRules(for: scope).map(SettingRow.init),
            columns: [
                .init(en: "rule", zhHans: "规则", { $0.rule }),
                .init(en: "value", zhHans: "值", isNumber: true, { $0.limit }),
                .init(en: "set for", zhHans: "来源", { $0.origin.spoken }),
                .init(en: "meaning", zhHans: "含义", { $0.title.spoken }),
            ],
            emptiness: ""
        ).print(asJSON: output.json)
    }
}

/// `RULE=VALUE` as it is typed.
struct RuleValue {
    let rule: SchedulingRule
    let value: Int

    static func parsed(_ text: String) throws -> RuleValue {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let value = Int(parts[1]) else {
            throw ValidationError(
                .said(
                    en: "“\(text)” is not a rule and its value: write sessions-per-week=3.",
                    zhHans: "“\(text)”不是“规则=值”：请按 sessions-per-week=3 的形式填写。"))
        }
        return RuleValue(rule: try SchedulingRule.parsed(String(parts[0])), value: value)
    }
}

/// A rule as `--json` and the table show it.
private struct SettingRow: Encodable {
    let rule: String
    let value: Int?
    let setFor: String
    let origin: LocalizedText
    let title: LocalizedText

    init(_ inForce: RuleInForce) {
        rule = inForce.rule.rawValue
        value = inForce.value
        (setFor, origin) =
            switch inForce.origin {
            case .set(let scope): (scope.kind, scope.title)
            case .plan: ("plan", LocalizedText(en: "the plan", zhHans: "培训方案"))
            case .usual: ("usual", LocalizedText(en: "usual", zhHans: "默认"))
            }
        title = inForce.rule.title
    }

    var limit: String { value.map { "\($0)" } ?? "–" }

    private enum CodingKeys: CodingKey {
        case rule, value, setFor
    }
}
