import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess submit ASSESSMENT --cohort C --person P --response FILE.json`
struct AssessSubmitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "submit",
            abstract: .said(en: "Hand in a learner's answers and mark them.", zhHans: "提交一名学员的作答并评分。"),
            discussion: .said(
                en: """
                    The file is one JSON object from question to answer: {"q1": "b", "q2": ["a", "c"]}.
                    Example: cadre assess submit team-management-post --cohort SM-2026-1 --person E1007 \
                    --response answers.json
                    """,
                zhHans: """
                    文件为一个由题目到答案的 JSON 对象：{"q1": "b", "q2": ["a", "c"]}。
                    示例：cadre assess submit team-management-post --cohort SM-2026-1 --person E1007 \
                    --response 答案.json
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var entry: AssessmentEntryOptions

    @Option(help: ArgumentHelp(.said(en: "The answers.", zhHans: "作答文件。"), valueName: "file.json"))
    var response: String

    func run() throws {
        let answers = [UInt8](try InputFile.read(response))
        let attempt = try database.service().submit(
            answers, at: entry.assessment, of: entry.person, in: entry.cohort, by: database.actor)
        print(AttemptDescription(attempt: attempt).text)
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

    @Option(
        help: ArgumentHelp(
            .said(en: "Employee number, e-mail address or whole name.", zhHans: "工号、邮箱或完整姓名。")))
    var person: String
}
