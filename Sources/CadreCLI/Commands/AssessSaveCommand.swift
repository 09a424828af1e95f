import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess save ASSESSMENT --cohort C --person P [--about NAME] --response FILE.json`
struct AssessSaveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "save",
            abstract: .said(
                en: "Keep what a learner has answered so far, without handing it in.",
                zhHans: "暂存学员尚未提交的作答。"),
            discussion: .said(
                en: """
                    The attempt must have been begun. What was saved before is replaced.
                    Example: cadre assess save team-management-post --cohort SM-2026-1 --person E1007 --response answers.json
                    """,
                zhHans: """
                    须先开始作答；再次暂存会覆盖上一次。
                    示例：cadre assess save team-management-post --cohort SM-2026-1 --person E1007 --response 答案.json
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var entry: AssessmentEntryOptions
    @OptionGroup var subject: RatingOptions

    @Option(help: ArgumentHelp(.said(en: "The answers.", zhHans: "作答文件。"), valueName: "file.json"))
    var response: String

    func run() throws {
        let answers = [UInt8](try InputFile.read(response))
        let open = try Failure.naming(response) {
            try database.service().save(
                answers, at: entry.assessment, of: subject.names(for: entry.person), in: entry.cohort,
                by: database.actor)
        }
        print(open.progress)
    }
}

extension OpenAttempt {
    /// What is saved of how many questions, and until when there is time.
    var progress: String {
        let (answered, asked) = (saved?.answers.count ?? 0, attempt.paper.items.count)
        let end = endsAt.map { String.said(en: ", until \($0.utcText)", zhHans: "，截至 \($0.utcText)") } ?? ""
        return .said(
            en: "Attempt \(attempt.number): \(answered) of \(asked) answered and saved\(end)",
            zhHans: "第 \(attempt.number) 次作答：共 \(asked) 题，已保存 \(answered) 题\(end)")
    }
}
