import ArgumentParser

/// `cadre trainer`
struct TrainerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trainer",
            abstract: .said(en: "Trainers, qualifications and availability.", zhHans: "讲师、资质与可授课时间。"),
            discussion: .said(
                en: "Example: cadre trainer add T-CHEN PX01 --qualified team-management",
                zhHans: "示例：cadre trainer add T-CHEN PX01 --qualified team-management"),
            subcommands: [TrainerAddCommand.self, TrainerListCommand.self, TrainerAvailabilityCommand.self])
    }
}
