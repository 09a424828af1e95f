import ArgumentParser
import CadreDocuments
import PlanReview

/// `cadre plan rules show CODE [--markdown | --json]`
struct PlanRulesShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(
                en: "Explain a rule: why it is one, what to write instead, and plans that break it.",
                zhHans: "说明一条规则：依据、改法，以及违反与符合的例子。"),
            discussion: .said(
                en: "Example: cadre plan rules show objective.not-assessed --markdown",
                zhHans: "示例：cadre plan rules show objective.not-assessed --markdown"))
    }

    @OptionGroup var language: LanguageOption
    @OptionGroup var output: JSONOption

    @Flag(help: ArgumentHelp(.said(en: "Explain in Markdown.", zhHans: "以 Markdown 输出说明。")))
    var markdown = false

    @Argument(help: ArgumentHelp(.said(en: "The rule's code.", zhHans: "规则代码。")))
    var code: String

    func run() throws {
        guard let rule = ReviewRules.rule(code) else {
            throw ValidationError(
                .said(
                    en: "There is no rule “\(code)”: `cadre plan rules` lists them.",
                    zhHans: "没有名为“\(code)”的规则：可用 `cadre plan rules` 查看全部。"))
        }
        if output.json { return try printJSON(RuleRow(rule)) }
        let document = try RuleDescription(rule: rule, language: .ofThisRun).document
        print(markdown ? document.markdown : document.plainText, terminator: "")
    }
}
