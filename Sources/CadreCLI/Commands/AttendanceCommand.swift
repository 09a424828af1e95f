import ArgumentParser

/// `cadre attendance`: who was at which session.
struct AttendanceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "attendance",
            abstract: .said(en: "Record and show who was at which session.", zhHans: "考勤：登记、导入与查看。"),
            subcommands: [
                AttendanceMarkCommand.self, AttendanceClearCommand.self, AttendanceImportCommand.self,
                AttendanceShowCommand.self, AttendanceHistoryCommand.self,
            ])
    }
}
