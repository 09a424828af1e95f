import ArgumentParser

/// `cadre audit`: who did what when.
struct AuditCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit", abstract: .said(en: "Who did what, and when.", zhHans: "操作日志。"))
    }
}
