import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre attendance show COHORT [--json]`
struct AttendanceShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(en: "Show a cohort's attendance.", zhHans: "查看班级考勤表。"),
            discussion: .said(
                en: "Example: cadre attendance show SM-2026-1 --json",
                zhHans: "示例：cadre attendance show SM-2026-1 --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    func run() throws {
        let sheet = try database.service().attendanceSheet(of: cohort)
        if output.json { return try printJSON(AttendanceDocument(sheet)) }
        try Listing(attendance: sheet).print(asJSON: false)
        print(AttendanceDocument.legend.spoken)
    }
}
