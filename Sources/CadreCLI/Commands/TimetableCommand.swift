import ArgumentParser

/// `cadre timetable`: the solver on the public benchmark of its field.
struct TimetableCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "timetable",
            abstract: .said(
                en: "Course timetables of the public benchmark (ITC-2007, track 3).",
                zhHans: "求解公开的排课基准测试（ITC-2007 第 3 组）。"),
            discussion: .said(
                en: "Example: cadre timetable solve comp01.ctt --output comp01.sol --seconds 60",
                zhHans: "示例：cadre timetable solve comp01.ctt --output comp01.sol --seconds 60"),
            subcommands: [TimetableSolveCommand.self, TimetableScoreCommand.self])
    }
}
