import ArgumentParser

/// `cadre site`
struct SiteCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "site",
            abstract: .said(en: "Sites with their hours and holidays.", zhHans: "场地及其工作时间与节假日。"),
            discussion: .said(en: "Example: cadre site add BJ 北京培训中心", zhHans: "示例：cadre site add BJ 北京培训中心"),
            subcommands: [
                SiteAddCommand.self, SiteListCommand.self, SiteHolidayCommand.self, SiteWorkdayCommand.self,
                SiteImportCommand.self,
            ])
    }
}
