import ArgumentParser

/// `cadre schedule`: from a cohort to sessions in a calendar.
struct ScheduleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schedule",
            abstract: .said(
                en: "Make, explain, publish and change cohorts' sessions.", zhHans: "排课：生成、说明、发布和调整课次。"),
            discussion: .said(
                en: "Example: cadre schedule make SM-2026-1", zhHans: "示例：cadre schedule make SM-2026-1"),
            subcommands: [
                ScheduleMakeCommand.self, ScheduleShowCommand.self, SchedulePublishCommand.self,
                ScheduleExplainCommand.self, ScheduleOptionsCommand.self, ScheduleMoveCommand.self,
                ScheduleSwapCommand.self, SchedulePinCommand.self, ScheduleRepairCommand.self,
                ScheduleDiffCommand.self, ScheduleCancelCommand.self, ScheduleDeliverCommand.self,
                ScheduleRulesCommand.self,
            ])
    }
}
