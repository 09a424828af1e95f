import ArgumentParser
import CadreDocuments
import CadreKit
import CadreService

/// `cadre plan schema [--markdown]`
struct PlanSchemaCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schema",
            abstract: .said(
                en: "Print the JSON Schema of a plan, by which editors complete it.",
                zhHans: "输出方案的 JSON Schema，供编辑器自动补全和检查。"),
            discussion: .said(
                en: """
                    Example: cadre plan schema > plan.schema.json
                    An editor with a YAML language server takes it from a plan's first line:
                    # yaml-language-server: $schema=plan.schema.json
                    """,
                zhHans: """
                    示例：cadre plan schema > plan.schema.json
                    在方案首行写上以下注释，支持 YAML 的编辑器即可使用：
                    # yaml-language-server: $schema=plan.schema.json
                    """))
    }

    @OptionGroup var language: LanguageOption

    @Flag(help: ArgumentHelp(.said(en: "The same as a page to read.", zhHans: "输出供人阅读的字段说明。")))
    var markdown = false

    func run() throws {
        guard !markdown else {
            return print(PlanFormatDescription(language: .ofThisRun).document.markdown, terminator: "")
        }
        print(String(decoding: try PlanSchema.json(in: .ofThisRun), as: UTF8.self))
    }
}
