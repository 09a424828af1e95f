import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre gradebook override COHORT PERSON COMPONENT PER-CENT --reason TEXT`
struct GradebookOverrideCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "override",
            abstract: .said(
                en: "Set a learner's result in place of what was earned.", zhHans: "人工改定学员某项成绩或总成绩。"),
            discussion: .said(
                en: """
                    What was earned is kept and shown beside it.
                    Example: cadre gradebook override SM-2026-1 XS008 total 70 --reason "Case work handed in later"
                    """,
                zhHans: """
                    原成绩保留，并与改定后的成绩一同显示。
                    示例：cadre gradebook override SM-2026-1 XS008 total 70 --reason "补交了案例作业"
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var decision: DecisionOptions

    @Argument(
        help: ArgumentHelp(
            .said(en: "The result, in per cent: 70 or 72.5.", zhHans: "成绩（百分数）：70 或 72.5。"),
            valueName: "per-cent"),
        transform: Ratio.parsedPerCent)
    var result: Ratio

    func run() throws { try decision.apply(.override(result), to: database) }
}

extension Ratio {
    /// 0 to 100, with at most three decimals.
    static func parsedPerCent(_ text: String) throws -> Ratio {
        guard let share = Ratio(perCent: text) else {
            throw ValidationError(
                .said(
                    en: "“\(text)” is not a percentage from 0 to 100: write 70 or 72.5.",
                    zhHans: "“\(text)”不是 0 至 100 之间的百分数：请按 70 或 72.5 的形式填写。"))
        }
        return share
    }
}
