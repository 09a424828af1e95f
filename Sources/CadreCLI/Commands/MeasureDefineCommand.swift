import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre evaluate measure define CODE --title T [--title-zh T] [--unit U] [--lower-is-better] [--target N]`
struct MeasureDefineCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "define",
            abstract: .said(
                en: "Define a measure, or define it anew; its values stay.", zhHans: "定义或修改业务指标，已录入的数值不变。"),
            discussion: .said(
                en: """
                    Example: cadre evaluate measure define renewal --title "Dealer renewal rate" --title-zh 代理商续签率 \
                    --unit % --target 75
                    """,
                zhHans: """
                    示例：cadre evaluate measure define renewal --title "Dealer renewal rate" --title-zh 代理商续签率 \
                    --unit % --target 75
                    """))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The measure's code.", zhHans: "指标编号。")), transform: Code.parsed)
    var code: Code

    @Option(help: ArgumentHelp(.said(en: "What it is called.", zhHans: "指标名称。"), valueName: "text"))
    var title: String

    @Option(
        help: ArgumentHelp(
            .said(en: "The same in Chinese (default: as --title).", zhHans: "中文名称（默认同 --title）。"),
            valueName: "text"))
    var titleZh: String?

    @Option(help: ArgumentHelp(.said(en: "Such as %.", zhHans: "计量单位，如 %、万元。"), valueName: "text"))
    var unit: String?

    @Flag(help: ArgumentHelp(.said(en: "Less of it is better.", zhHans: "数值越低越好。")))
    var lowerIsBetter = false

    @Option(
        help: ArgumentHelp(.said(en: "What is aimed at.", zhHans: "目标值。"), valueName: "number"),
        transform: BusinessMeasure.parsed)
    var target: Double?

    func run() throws {
        try database.service().defineMeasure(
            code, title: LocalizedText(en: title, zhHans: titleZh ?? title), unit: unit,
            isLowerBetter: lowerIsBetter, target: target, by: database.actor)
        print(String.said(en: "Defined \(code).", zhHans: "已定义指标 \(code)。"))
    }
}

extension BusinessMeasure {
    static func parsed(_ text: String) throws -> Double {
        guard let value = value(text) else {
            throw ValidationError(
                .said(
                    en: "“\(text)” is not a number: write digits, such as 62.5 or 1250000.",
                    zhHans: "“\(text)”不是数字：请写 62.5 或 1250000。"))
        }
        return value
    }
}
