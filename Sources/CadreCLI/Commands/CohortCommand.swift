import ArgumentParser

/// `cadre cohort`: learners who take a programme together.
struct CohortCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cohort",
            abstract: .said(en: "Cohorts, their learners and waitlists.", zhHans: "班级、学员与候补名单。"),
            discussion: .said(
                en: "Example: cadre cohort create SM-2026-1 --programme SM --site BJ --starts 2026-03-02",
                zhHans: "示例：cadre cohort create SM-2026-1 --programme SM --site BJ --starts 2026-03-02"),
            subcommands: [
                CohortCreateCommand.self, CohortListCommand.self, CohortShowCommand.self,
                CohortEnrolCommand.self,
                CohortWithdrawCommand.self, CohortCapacityCommand.self, CohortMoveCommand.self,
                CohortCompleteCommand.self,
                CohortCancelCommand.self,
            ])
    }
}
