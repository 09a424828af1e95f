import ArgumentParser
import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import CadreStore
import Foundation
import PlanReview

/// `cadre plan review FILE.yaml [--strict] [--json | --sarif]`
struct PlanReviewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "review",
            abstract: .said(
                en: "Criticise a plan as an experienced course designer would.", zhHans: "像资深课程设计师一样点评培训方案。"),
            discussion: .said(
                en: """
                    Exit code 1 when something is to be mended, with --strict also when something is to be improved. \
                    Nothing is written. What the department knows is used where the plan's site is in the database.
                    Example: cadre plan review Fixtures/plans/sales-managers-draft.yaml
                    """,
                zhHans: """
                    有须改正的问题时退出码为 1；加 --strict 时，有待完善的问题也为 1。不写入任何数据。方案所写场地在数据库中时，\
                    会结合部门资料检查。
                    示例：cadre plan review Fixtures/plans/sales-managers-draft.yaml
                    """))
    }

    enum Form: String, EnumerableFlag {
        case json, sarif

        static func help(for form: Form) -> ArgumentHelp? {
            switch form {
            case .json: ArgumentHelp(.said(en: "Print JSON instead of sentences.", zhHans: "以 JSON 输出。"))
            case .sarif:
                ArgumentHelp(
                    .said(
                        en: "Print SARIF 2.1.0, which editors and CI show beside the plan.",
                        zhHans: "输出 SARIF 2.1.0，供编辑器和 CI 显示。"))
            }
        }
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The plan.", zhHans: "方案文件。"), valueName: "file.yaml"))
    var file: String

    @Flag(help: ArgumentHelp(.said(en: "Warnings fail too.", zhHans: "有警告也算不通过。")))
    var strict = false

    @Flag var form: Form?

    func run() throws {
        let criticism = try service().review(InputFile.read(file), file: file)
        switch form {
        case .json: try printJSON(CriticismDocument(criticism, file: file))
        case .sarif: try printJSON(SARIFLog(criticism, file: file, language: .ofThisRun))
        case nil: print(CriticismReport(file: file, criticism: criticism).text)
        }
        guard criticism.isClean(strict: strict) else { throw Failure.refused }
    }

    /// A plan can be reviewed before there is any database.
    private func service() throws -> TrainingService {
        guard FileManager.default.fileExists(atPath: database.path) || database.database != nil else {
            return try .onThisMachine(store: .inMemory(), registry: .linked())
        }
        return try database.service()
    }
}
