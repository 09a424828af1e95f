import ArgumentParser

/// `cadre evaluate measure`: figures of the business before and after a course.
struct MeasureCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "measure",
            abstract: .said(
                en: "Business measures before and after a course.", zhHans: "训前训后的业务指标。"),
            discussion: .said(
                en: "Example: cadre evaluate measure list", zhHans: "示例：cadre evaluate measure list"),
            subcommands: [
                MeasureDefineCommand.self, MeasureListCommand.self, MeasureEnterCommand.self,
                MeasureImportCommand.self, MeasureClearCommand.self,
            ])
    }
}
