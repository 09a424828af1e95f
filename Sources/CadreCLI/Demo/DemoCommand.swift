import ArgumentParser
import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import CadreStore
import Foundation

/// `cadre demo [--output DIR]`: the whole course, told step by step, each step a command anyone can type.
struct DemoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo",
            abstract: .said(
                en: "Run one course from plan to exports, narrated.", zhHans: "演示：一期培训从方案到导出的全过程。"),
            discussion: .said(
                en: """
                    Writes cadre-demo.sqlite and the exports to the folder; earlier ones of the same names are replaced.
                    Example: cadre demo --output demo
                    """,
                zhHans: "在指定文件夹中写入 cadre-demo.sqlite 和导出文件，同名旧文件会被替换。\n示例：cadre demo --output demo"))
    }

    @OptionGroup var language: LanguageOption

    @Option(help: ArgumentHelp(.said(en: "The folder to write to.", zhHans: "输出文件夹。"), valueName: "dir"))
    var output = "demo"

    @Option(
        help: ArgumentHelp(
            .said(en: "The folder of the sample files.", zhHans: "示例数据所在文件夹。"), valueName: "dir"))
    var fixtures = "Fixtures"

    func run() throws {
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        let database = "\(output)/cadre-demo.sqlite"
        for suffix in ["", "-wal", "-shm", ".lock"] {
            try? FileManager.default.removeItem(atPath: database + suffix)
        }
        try? FileManager.default.removeItem(atPath: "\(output)/backup.sqlite")
        for chapter in DemoChapter.all(fixtures: fixtures, output: output) {
            print("\n== \(chapter.title.spoken)\n\(chapter.narration.spoken)")
            for step in chapter.steps { try run(step, on: database) }
        }
    }

    private func run(_ step: DemoStep, on database: String) throws {
        let arguments = try step.arguments.map {
            try $0.certificateWhoseCode.map { try code(of: $0, in: database) } ?? $0
        }
        print("\n$ cadre \(arguments.map(\.quotedForShell).joined(separator: " "))")
        do {
            var command = try CadreCommand.parseAsRoot(arguments + ["--database", database])
            try command.run()
        } catch let error where step.isRefused {
            // Errors are not buffered: what was printed before them is to stand before them.
            fflush(nil)
            guard Failure.report(error) == Failure.refused else { throw error }
            return
        }
        guard !step.isRefused else { throw DemoError.wentThrough(arguments.joined(separator: " ")) }
    }

    private func code(of number: String, in database: String) throws -> String {
        let store = try TrainingStore.open(database, creating: false)
        return try TrainingService.onThisMachine(store: store, registry: .linked())
            .certificate(number).code.description
    }
}

/// A step of the demo that should have been refused.
enum DemoError: ExplainedError, Equatable {
    case wentThrough(String)

    var explanation: LocalizedText {
        switch self {
        case .wentThrough(let command):
            LocalizedText(
                en: "this should have been refused: cadre \(command)", zhHans: "该命令本应被拒绝：cadre \(command)")
        }
    }
}

extension String {
    fileprivate var quotedForShell: String {
        contains(where: { $0 == " " || $0 == ";" || $0 == "'" }) ? "\"\(self)\"" : self
    }
}
