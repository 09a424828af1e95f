import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess submit ASSESSMENT --cohort C --person P [--rater R] [--about NAME] [--response FILE.json]`
struct AssessSubmitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "submit",
            abstract: .said(
                en: "Hand in answers about or by one learner and mark them.", zhHans: "提交一名学员的作答或对其的评分。"),
            discussion: .said(
                en: """
                    The file is one JSON object from question to answer: {"q1": "b", "q2": ["a", "c"], "q3": 4}. Without \
                    one, what was saved is handed in.
                    Example: cadre assess submit team-management-post --cohort SM-2026-1 --person E1007 \
                    --response answers.json
                    """,
                zhHans: """
                    文件为一个由题目到答案的 JSON 对象：{"q1": "b", "q2": ["a", "c"], "q3": 4}。不指定文件则提交已暂存的作答。
                    示例：cadre assess submit team-management-post --cohort SM-2026-1 --person E1007 \
                    --response 答案.json
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption
    @OptionGroup var entry: AssessmentEntryOptions

    @OptionGroup var subject: RatingOptions

    @Option(
        help: ArgumentHelp(
            .said(en: "The answers (default: what was saved).", zhHans: "作答文件（默认：已暂存的作答）。"),
            valueName: "file.json"))
    var response: String?

    func run() throws {
        let service = try database.service()
        let names = subject.names(for: entry.person)
        let submission: Submission
        if let response {
            let answers = [UInt8](try InputFile.read(response))
            submission = try Failure.naming(response) {
                try service.submit(
                    answers, at: entry.assessment, of: names, in: entry.cohort, by: database.actor)
            }
        } else {
            submission = try service.submitSaved(
                at: entry.assessment, of: names, in: entry.cohort, by: database.actor)
        }
        if output.json { return try printJSON(SubmissionDocument(submission)) }
        print(submission.text)
    }
}

extension Submission {
    var text: String {
        switch self {
        case .marked(let attempt):
            AttemptDescription(attempt: attempt).text
        case .awaitsMarker(let awaited):
            .said(
                en:
                    "\(awaited.title.en), attempt \(awaited.number): kept. It is marked once somebody has judged the essays.",
                zhHans: "\(awaited.title.zhHans)，第 \(awaited.number) 次：已保存，论述题评分后计分。")
        case .awaitsRaters(let awaited):
            .said(
                en: """
                    \(awaited.title.en), attempt \(awaited.number): kept. \(awaited.received) of \
                    \(awaited.needed) raters so far; it is marked when all have rated.
                    """,
                zhHans: """
                    \(awaited.title.zhHans)，第 \(awaited.number) 次：已保存。\
                    需 \(awaited.needed) 人评分，目前 \(awaited.received) 人，评齐后计分。
                    """)
        }
    }
}

/// What became of answers as `--json` gives it.
private struct SubmissionDocument: Encodable {
    /// Nil until there are raters enough.
    let marked: AttemptDocument?
    let ratersReceived: Int
    let ratersNeeded: Int

    init(_ submission: Submission) {
        switch submission {
        case .marked(let attempt):
            marked = AttemptDocument(attempt)
            ratersReceived = attempt.responses.count
            ratersNeeded = attempt.responses.count
        case .awaitsRaters(let awaited), .awaitsMarker(let awaited):
            marked = nil
            ratersReceived = awaited.received
            ratersNeeded = awaited.needed
        }
    }
}

/// Which learner of which cohort, and at which assessment.
struct AssessmentEntryOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(.said(en: "The assessment's id.", zhHans: "测评标识。")),
        transform: AssessmentID.parsed)
    var assessment: AssessmentID

    @Option(
        help: ArgumentHelp(.said(en: "The learner's cohort.", zhHans: "学员所在班级。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code

    @Option(help: .person)
    var person: String
}

/// Who rates, and what, where an assessment is not a learner's answers about themselves.
struct RatingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            .said(
                en: "Who rates, where it is not the learner: trainer, manager, peer.",
                zhHans: "填写人（讲师、直属上级或同事），学员本人填写时不用。"), valueName: "person"))
    var rater: String?

    @Option(
        help: ArgumentHelp(
            .said(
                en: "The team, dealer or account that is rated.", zhHans: "评价对象的名称（团队、代理商或客户）。"),
            valueName: "name"))
    var about: String?

    func names(for person: String) -> EntrantNames {
        EntrantNames(person: person, about: about, rater: rater)
    }
}
