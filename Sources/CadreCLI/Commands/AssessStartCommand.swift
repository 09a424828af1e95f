import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess start ASSESSMENT --cohort C --person P [--rater R] [--about NAME]`
struct AssessStartCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "start",
            abstract: .said(
                en: "Begin an attempt and show its own paper; one that is open is shown again.",
                zhHans: "开始一次作答并显示该份试卷；已开始的作答会再次显示。"),
            discussion: .said(
                en: "Example: cadre assess start team-management-post --cohort SM-2026-1 --person E1007",
                zhHans: "示例：cadre assess start team-management-post --cohort SM-2026-1 --person E1007"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption
    @OptionGroup var entry: AssessmentEntryOptions
    @OptionGroup var subject: RatingOptions

    func run() throws {
        let open = try database.service().startAttempt(
            at: entry.assessment, of: subject.names(for: entry.person), in: entry.cohort, by: database.actor)
        let attempt = open.attempt
        let form = attempt.paper.form
        if output.json { return try printJSON(form) }
        print(
            String.said(
                en: "Attempt \(attempt.number), begun \(attempt.startedAt.utcText)",
                zhHans: "第 \(attempt.number) 次作答，开始时间 \(attempt.startedAt.utcText)"))
        if open.endsAt != nil || open.saved != nil { print(open.progress) }
        print(FormDescription(form: form).text)
    }
}
