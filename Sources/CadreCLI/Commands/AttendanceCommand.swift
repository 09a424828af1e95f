import ArgumentParser

/// `cadre attendance`: who was at which session.
struct AttendanceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "attendance",
            abstract: .said(en: "Record and show who was at which session.", zhHans: "考勤：登记、导入与查看。"),
            discussion: .said(
                en: "Example: cadre attendance mark SM-2026-1/1 XS002 late --minutes 200",
                zhHans: "示例：cadre attendance mark SM-2026-1/1 XS002 late --minutes 200"),
            subcommands: [
                AttendanceMarkCommand.self, AttendanceClearCommand.self, AttendanceImportCommand.self,
                AttendanceShowCommand.self, AttendanceHistoryCommand.self,
            ])
    }
}
