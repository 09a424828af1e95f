import ArgumentParser
import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import Foundation

/// `cadre plan new [--audience … --size … --days … --modules …] [--output FILE]`
struct PlanNewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new",
            abstract: .said(
                en: "Begin a plan: every key explained, what is not known yet marked as unknown.",
                zhHans: "新建培训方案：附每个字段的说明，尚不清楚的标为“未知”。"),
            discussion: .said(
                en: """
                    Asks for what no option says. The plan is in the language of the run and reviews without errors.
                    Example: cadre plan new --audience "Ten sales managers" --size 10 --days 3 \
                    --modules team-management,dealer-management --output plan.yaml
                    """,
                zhHans: """
                    没有用选项写明的内容会逐项询问。方案以当前语言生成，点评时没有错误。
                    示例：cadre plan new --audience 销售经理 --size 10 --days 3 \
                    --modules team-management,dealer-management --output 方案.yaml
                    """))
    }

    @OptionGroup var language: LanguageOption

    @Option(
        help: ArgumentHelp(.said(en: "The plan's code, such as SM-2026.", zhHans: "方案编号，如 SM-2026。")),
        transform: Code.parsed)
    var code: Code?

    @Option(
        help: ArgumentHelp(
            .said(en: "The course's title (default: its modules').", zhHans: "课程名称（默认：各模块的名称）。")))
    var title: String?

    @Option(help: ArgumentHelp(.said(en: "Who will take part.", zhHans: "培训对象。")))
    var audience: String?

    @Option(help: ArgumentHelp(.said(en: "How many will take part.", zhHans: "参训人数。")))
    var size: Int?

    @Option(help: ArgumentHelp(.said(en: "How many days there are.", zhHans: "培训天数。")))
    var days: Int?

    @Option(
        help: ArgumentHelp(
            .said(en: "Ids of modules, joined by commas.", zhHans: "课程模块标识，用逗号分隔。"), valueName: "ids"),
        transform: [ModuleID].parsed)
    var modules: [ModuleID]?

    @OptionGroup var written: OutputFileOption

    func run() throws {
        let registry = try Registry.linked()
        if let output = written.output, FileManager.default.fileExists(atPath: output) {
            throw ValidationError(
                .said(
                    en: "\(output) is there already: choose another name.", zhHans: "\(output) 已存在：请换一个文件名。"))
        }
        let plan = try NewPlan(brief(registry), registry: registry, in: .ofThisRun)
        let text = try plan.text
        guard let output = written.output else { return print(text, terminator: "") }
        try Data(text.utf8).write(to: URL(filePath: output), options: .withoutOverwriting)
        print(String.said(en: "Wrote \(output). To be found out:", zhHans: "已写入 \(output)。有待了解："))
        for unknown in plan.draft.unknowns {
            let (what, ask) = (unknown.what ?? "", unknown.ask ?? "")
            print(String.said(en: "- \(what): ask \(ask)", zhHans: "- \(what)：向\(ask)了解"))
        }
        print(String.said(en: "Next: cadre plan review \(output)", zhHans: "下一步：cadre plan review \(output)"))
    }

    private func brief(_ registry: Registry) throws -> PlanBrief {
        let known = registry.modules.map { "\($0.id) (\($0.title.spoken), \($0.minutes) min)" }
        return PlanBrief(
            code: code, title: title,
            audience: try audience
                ?? Question.text("--audience", en: "Who will take part?", zhHans: "培训对象是谁？"),
            size: try size ?? Question.number("--size", en: "How many?", zhHans: "多少人？"),
            days: try days ?? Question.number("--days", en: "How many days are there?", zhHans: "培训几天？"),
            modules: try modules
                ?? [ModuleID].parsed(
                    Question.text(
                        "--modules",
                        en: "Which modules, joined by commas? There are:\n"
                            + known.map { "  \($0)\n" }.joined(),
                        zhHans: "采用哪些模块（用逗号分隔）？可选：\n" + known.map { "  \($0)\n" }.joined())))
    }
}

/// Something asked on the terminal when no option says it.
private enum Question {
    /// - Throws: `ValidationError` naming the option, when there is nobody to answer.
    static func text(_ option: String, en: String, zhHans: String) throws -> String {
        FileHandle.standardError.write(Data((String.said(en: en, zhHans: zhHans) + " ").utf8))
        guard let answer = readLine()?.trimmingCharacters(in: .whitespaces), !answer.isEmpty else {
            throw ValidationError(
                .said(en: "There was no answer: say it by \(option).", zhHans: "没有收到回答：请用 \(option) 写明。"))
        }
        return answer
    }

    static func number(_ option: String, en: String, zhHans: String) throws -> Int {
        let answer = try text(option, en: en, zhHans: zhHans)
        guard let number = Int(answer) else {
            throw ValidationError(
                .said(
                    en: "“\(answer)” is not a whole number: write 10.", zhHans: "“\(answer)”不是整数：请填写 10 这样的数。"
                ))
        }
        return number
    }
}
