import ArgumentParser
import CadreDocuments
import CadreModel
import CadreService

/// `cadre gradebook explain PERSON [--cohort COHORT] [--markdown]`
struct GradebookExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: .said(
                en: "Show how a learner's result comes about, line by line.", zhHans: "逐行说明学员成绩的计算过程。"),
            discussion: .said(
                en: "Example: cadre gradebook explain XS008 --cohort SM-2026-1",
                zhHans: "示例：cadre gradebook explain XS008 --cohort SM-2026-1"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .person)
    var person: String

    @Option(
        help: ArgumentHelp(
            .said(en: "In this cohort only (default: in each of theirs).", zhHans: "仅限该班级（默认：其所在的全部班级）。"),
            valueName: "code"), transform: Code.parsed)
    var cohort: Code?

    @Flag(help: ArgumentHelp(.said(en: "In Markdown.", zhHans: "输出 Markdown。")))
    var markdown = false

    func run() throws {
        let service = try database.service()
        let documents = try service.results(of: person, in: cohort).map { cohort, line in
            GradebookExplanation(
                of: line, in: cohort, assessments: try service.assessments(of: cohort), in: .ofThisRun
            ).document
        }
        print(documents.map { markdown ? $0.markdown : $0.plainText }.joined(separator: "\n"), terminator: "")
    }
}
