import ArgumentParser
import CadreKit
import CadreModel
import PlanReview

/// `cadre plan rules`
struct PlanRulesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rules",
            abstract: .said(
                en: "List the rules of the plan review, or explain one.", zhHans: "列出方案点评规则，或说明其中一条。"),
            discussion: .said(
                en: "Example: cadre plan rules show objective.not-assessed",
                zhHans: "示例：cadre plan rules show objective.not-assessed"),
            subcommands: [PlanRulesShowCommand.self])
    }

    @OptionGroup var language: LanguageOption
    @OptionGroup var output: JSONOption

    func run() throws {
        try Listing(
            rows: ReviewRules.all.map(RuleRow.init),
            columns: [
                .init(en: "rule", zhHans: "规则", { $0.code }),
                .init(en: "area", zhHans: "方面", { $0.area.title.spoken }),
                .init(en: "severity", zhHans: "级别", { $0.severity.title.spoken }),
                .init(en: "what a plan should be like", zhHans: "要求", { $0.sentence.spoken }),
            ],
            emptiness: ""
        ).print(asJSON: output.json)
    }
}

/// A rule as lists and `--json` show it.
struct RuleRow: Encodable {
    let code: String
    let area: ReviewArea
    let severity: Finding.Severity
    let sentence: LocalizedText
    let rationale: LocalizedText
    let source: String
    let hint: LocalizedText
    let needsDepartment: Bool

    init(_ rule: any ReviewRule) {
        code = rule.code
        area = rule.area
        severity = rule.severity
        sentence = rule.sentence
        rationale = rule.rationale
        source = rule.source
        hint = rule.hint
        needsDepartment = rule.needs == .department
    }
}
