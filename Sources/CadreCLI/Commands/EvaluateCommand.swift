import ArgumentParser

/// `cadre evaluate`: what a course has led to, on four levels.
struct EvaluateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "evaluate",
            abstract: .said(
                en: "Reaction, learning, behaviour and results: what a course has led to.",
                zhHans: "四级评估：反应、学习、行为、结果。"),
            discussion: .said(
                en: """
                    Answers to surveys are shown to nobody one by one: only as figures of a whole cohort, of at least so \
                    many people, and of what was released together.
                    Example: cadre evaluate SM-2026-1
                    """,
                zhHans: """
                    问卷作答不逐份展示，只按全班汇总：须达到最低人数，并成批发布。
                    示例：cadre evaluate SM-2026-1
                    """),
            subcommands: [
                EvaluateReportCommand.self, EvaluateTrendCommand.self, EvaluateReleaseCommand.self,
                EvaluateThresholdCommand.self, EvaluateFollowUpsCommand.self, EvaluateAskCommand.self,
                MeasureCommand.self,
            ],
            defaultSubcommand: EvaluateReportCommand.self)
    }
}
