import ArgumentParser
import CadreModel
import CadreService

/// `cadre cohort move CODE --revision N`
struct CohortMoveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "move",
            abstract: .said(
                en: "Put a cohort on another revision of its programme.", zhHans: "将班级改用方案的其他版本。"),
            discussion: .said(
                en: "Its draft sessions are dropped.\nExample: cadre cohort move SM-2026-1 --revision 2",
                zhHans: "原有课次草稿会被清除。\n示例：cadre cohort move SM-2026-1 --revision 2"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .cohort, transform: Code.parsed)
    var code: Code

    @Option(help: ArgumentHelp(.said(en: "The revision's number.", zhHans: "版本号。"), valueName: "n"))
    var revision: Int

    func run() throws {
        try database.service().moveCohort(code, toRevision: revision, by: database.actor)
        print(
            String.said(
                en: "Cohort \(code) is on revision \(revision).", zhHans: "班级 \(code) 已改用第 \(revision) 版。"))
    }
}
