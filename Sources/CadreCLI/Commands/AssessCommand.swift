import ArgumentParser

/// `cadre assess`: assessments, what learners answered and how they were marked.
struct AssessCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assess",
            abstract: .said(
                en: "Show assessments, hand in answers, see marks.", zhHans: "测评：查看题目、提交作答、查看成绩。"),
            discussion: .said(
                en: "Example: cadre assess list --cohort SM-2026-1",
                zhHans: "示例：cadre assess list --cohort SM-2026-1"),
            subcommands: [
                AssessDefineCommand.self, AssessListCommand.self, AssessShowCommand.self,
                AssessConditionsCommand.self, AssessAccommodateCommand.self, AssessStartCommand.self,
                AssessSaveCommand.self, AssessSubmitCommand.self, AssessCollectCommand.self,
                AssessImportCommand.self, AssessResultCommand.self, AssessRankCommand.self,
                AssessAnalyseCommand.self,
            ])
    }
}
