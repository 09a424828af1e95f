import ArgumentParser

/// `cadre trainer`
struct TrainerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trainer",
            abstract: .said(en: "Trainers, qualifications and availability.", zhHans: "讲师、资质与可授课时间。"),
            subcommands: [TrainerAddCommand.self, TrainerListCommand.self, TrainerAvailabilityCommand.self])
    }
}
