import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess result ASSESSMENT --cohort C --person P [--paper] [--json]`
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

    @Flag(help: ArgumentHelp(.said(en: "Show what was asked too, as it was asked.", zhHans: "同时显示当时的试卷原题。")))
    var paper = false

    func run() throws {
        let attempts = try database.service().results(
            of: entry.person, at: entry.assessment, in: entry.cohort)
        if output.json { return try printJSON(attempts.map(AttemptDocument.init)) }
        guard !attempts.isEmpty else {
            return print(String.said(en: "No attempts yet.", zhHans: "还没有作答记录。"))
        }
        let texts = attempts.flatMap { attempt in
            (paper ? [FormDescription(form: attempt.paper.form).text] : [])
                + [AttemptDescription(attempt: attempt).text]
        }
        print(texts.joined(separator: "\n\n"))
    }
}
