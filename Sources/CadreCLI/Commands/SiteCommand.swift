import ArgumentParser

/// `cadre site`: the places that sessions are held at.
struct SiteCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "site",
            abstract: .said(en: "Sites with their time zones and hours.", zhHans: "场地及其时区和工作时间。"),
            subcommands: [SiteAddCommand.self, SiteListCommand.self])
    }
}
