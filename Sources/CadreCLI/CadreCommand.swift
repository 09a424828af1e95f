package import ArgumentParser
import CadreKit
import Foundation

/// `cadre`: the whole product from a terminal.
package struct CadreCommand: ParsableCommand {
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cadre",
            abstract: .said(
                en: "Plan programmes, form cohorts, schedule, run and assess training.",
                zhHans: "培训管理：方案、班级、排课、考勤与成绩。"),
            discussion: .said(
                en: "Example: cadre demo --output demo, then cadre help schedule",
                zhHans: "示例：cadre demo --output demo，再用 cadre help schedule 查看某类命令"),
            version: "0.1.0",
            subcommands: [
                DemoCommand.self, ModulesCommand.self, PlanCommand.self, UnitCommand.self, PeopleCommand.self,
                SiteCommand.self,
                RoomCommand.self, EquipmentCommand.self, TrainerCommand.self, CohortCommand.self,
                ScheduleCommand.self, AttendanceCommand.self, BankCommand.self, AssessCommand.self,
                GradebookCommand.self, CertificateCommand.self, EvaluateCommand.self,
                ExportCommand.self, AuditCommand.self, DatabaseCommand.self, TimetableCommand.self,
            ])
    }

    package init() {}

    /// Runs the command that the arguments name and ends the process with its exit code.
    package static func runAndExit() -> Never {
        do {
            var command = try parseAsRoot(withGlobalOptionsLast(Array(CommandLine.arguments.dropFirst())))
            try command.run()
            Foundation.exit(0)
        } catch let error where exitCode(for: error) == .success || isUsage(error) {
            let text = fullMessage(for: error)
            let isHelp = exitCode(for: error) == .success
            let stream = isHelp ? FileHandle.standardOutput : FileHandle.standardError
            if !text.isEmpty { stream.write(Data((text + "\n").utf8)) }
            Foundation.exit(isHelp ? 0 : Failure.usage.rawValue)
        } catch {
            Foundation.exit(Failure.report(error).rawValue)
        }
    }

    /// Moves options that every command has, where they stand before the command's name, behind it.
    static func withGlobalOptionsLast(_ arguments: [String]) -> [String] {
        let global: Set = ["--language", "--database", "--as"]
        var rest = arguments[...]
        var moved: [String] = []
        while let option = rest.first, let name = option.split(separator: "=").first,
            global.contains(String(name))
        {
            let length = option.contains("=") ? 1 : 2
            moved += rest.prefix(length)
            rest = rest.dropFirst(length)
        }
        // Help and the version are said in the run's language, which is known by then, and take no options.
        let takesNoOptions: Set = ["help", "--help", "-h", "--version"]
        guard let first = rest.first, !takesNoOptions.contains(first) else { return Array(rest) }
        return rest + moved
    }

    private static func isUsage(_ error: any Error) -> Bool {
        exitCode(for: error) == .validationFailure
    }
}
