import ArgumentParser
import CadreKit
import CadreModel
import CadreService
import Foundation

/// `cadre evaluate measure list`
struct MeasureListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "The measures that there are.", zhHans: "列出业务指标。"),
            discussion: .said(
                en: "Example: cadre evaluate measure list", zhHans: "示例：cadre evaluate measure list"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    func run() throws {
        try Listing(
            rows: database.service().measures().map(MeasureRow.init),
            columns: [
                .init(en: "measure", zhHans: "指标编号", { $0.measure }),
                .init(en: "title", zhHans: "名称", { $0.title.spoken }),
                .init(en: "unit", zhHans: "单位", { $0.unit ?? "" }),
                .init(
                    en: "better", zhHans: "方向",
                    {
                        $0.lowerIsBetter
                            ? .said(en: "lower", zhHans: "越低越好") : .said(en: "higher", zhHans: "越高越好")
                    }),
                .init(
                    en: "target", zhHans: "目标值", isNumber: true,
                    {
                        $0.target.map {
                            $0.formatted(.number.grouping(.never).locale(Locale(identifier: "en_US_POSIX")))
                        } ?? "–"
                    }),
            ],
            emptiness: .said(en: "No measure is defined yet.", zhHans: "尚未定义业务指标。")
        ).print(asJSON: output.json)
    }
}

private struct MeasureRow: Encodable {
    let measure: String
    let title: LocalizedText
    let unit: String?
    let lowerIsBetter: Bool
    let target: Double?

    init(_ one: BusinessMeasure) {
        measure = one.code.text
        title = one.title
        unit = one.unit
        lowerIsBetter = one.isLowerBetter
        target = one.target
    }
}
