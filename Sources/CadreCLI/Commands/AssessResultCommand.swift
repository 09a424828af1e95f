import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess result ASSESSMENT --cohort C --person P [--json]`
struct AssessResultCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "result",
            abstract: .said(en: "Show how a learner's attempts were marked.", zhHans: "查看学员历次作答的评分。"),
            discussion: .said(
                en: "Example: cadre assess result team-management-post --cohort SM-2026-1 --person E1007",
                zhHans: "示例：cadre assess result team-management-post --cohort SM-2026-1 --person E1007"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption
    @OptionGroup var entry: AssessmentEntryOptions

    func run() throws {
        let attempts = try database.service().results(
            of: entry.person, at: entry.assessment, in: entry.cohort)
        if output.json { return try printJSON(attempts.map(AttemptDocument.init)) }
        guard !attempts.isEmpty else {
            return print(String.said(en: "No attempts yet.", zhHans: "还没有作答记录。"))
        }
        print(attempts.map { AttemptDescription(attempt: $0).text }.joined(separator: "\n\n"))
    }
}
