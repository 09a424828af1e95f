import ArgumentParser
import CadreDocuments
import CadreKit
import CadreModel
import CadreRegistry

/// `cadre modules show ID [--trainer | --handout] [--markdown]`
struct ModulesShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(
                en: "Show one module: as a course description, for its trainer, or for its learners.",
                zhHans: "查看一个课程模块：课程简介、讲师手册或学员手册。"),
            discussion: .said(
                en: "Example: cadre modules show team-management --trainer --markdown",
                zhHans: "示例：cadre modules show team-management --trainer --markdown"))
    }

    enum Reader: String, EnumerableFlag {
        case trainer, handout

        static func help(for reader: Self) -> ArgumentHelp? {
            switch reader {
            case .trainer:
                ArgumentHelp(
                    .said(
                        en: "The session guide: every step with its words, sheets and pitfalls.",
                        zhHans: "讲师手册：每个环节的话术、发放材料和注意事项。"))
            case .handout:
                ArgumentHelp(.said(en: "What learners take home.", zhHans: "学员手册。"))
            }
        }
    }

    @OptionGroup var language: LanguageOption
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The module's id.", zhHans: "模块标识。")), transform: ModuleID.parsed)
    var id: ModuleID

    @Flag var reader: Reader?

    @Flag(
        help: ArgumentHelp(.said(en: "In Markdown, to be printed or edited.", zhHans: "输出 Markdown，便于打印或编辑。"))
    )
    var markdown = false

    func run() throws {
        let registry = try Registry.linked()
        guard let module = registry.module(id) else {
            throw CatalogueError.moduleNotLinked(id, linked: registry.modules.map(\.id))
        }
        if output.json { return try printJSON(ModuleContent(module)) }
        let document = document(of: module)
        print(markdown ? document.markdown : document.plainText, terminator: "")
    }

    private func document(of module: any CourseModule) -> Document {
        switch reader {
        case nil: CourseDescription(of: module, in: .ofThisRun).document
        case .trainer: SessionGuide(of: module, in: .ofThisRun).document
        case .handout: LearnerHandout(of: module, in: .ofThisRun).document
        }
    }
}
