import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre gradebook rule COHORT --revision N [--apply --reason TEXT] [--json]`
struct GradebookRuleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rule",
            abstract: .said(
                en: "Show who would change by another revision's rule, then apply it.",
                zhHans: "预览按方案另一版本的成绩规则会有哪些变化，确认后采用。"),
            discussion: .said(
                en: """
                    Nothing changes without --apply. Import the plan with its new `gradebook` first.
                    Example: cadre gradebook rule SM-2026-1 --revision 2
                    """,
                zhHans: """
                    不加 --apply 则只预览。请先导入写有新成绩规则（gradebook）的方案。
                    示例：cadre gradebook rule SM-2026-1 --revision 2
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    @Option(help: ArgumentHelp(.said(en: "The revision's number.", zhHans: "方案版本号。"), valueName: "n"))
    var revision: Int

    @Flag(help: ArgumentHelp(.said(en: "Put the cohort on the rule.", zhHans: "采用该规则。")))
    var apply = false

    @Option(
        help: ArgumentHelp(.said(en: "Why; needed to apply it.", zhHans: "理由（采用时必填）。"), valueName: "text"))
    var reason: String?

    func validate() throws {
        guard apply, reason == nil else { return }
        throw ValidationError(.said(en: "Say why: add --reason.", zhHans: "请用 --reason 写明理由。"))
    }

    func run() throws {
        let service = try database.service()
        let change =
            if apply, let reason {
                try service.applyRule(ofRevision: revision, to: cohort, reason: reason, by: database.actor)
            } else {
                try service.rule(ofRevision: revision, triedOn: cohort)
            }
        try Listing(change).print(asJSON: output.json)
        guard !output.json else { return }
        let count = change.lines.count(where: \.isChange)
        print(
            apply
                ? String.said(
                    en: "Cohort \(cohort) goes by the rule of revision \(revision); \(count) changed.",
                    zhHans: "班级 \(cohort) 已采用第 \(revision) 版的成绩规则，\(count) 名学员的成绩有变化。")
                : String.said(
                    en: "Nothing was changed; \(count) would be. Apply it with --apply --reason TEXT.",
                    zhHans: "未作任何更改；采用后 \(count) 名学员的成绩会变化。确认请加 --apply --reason 理由。"))
    }
}
