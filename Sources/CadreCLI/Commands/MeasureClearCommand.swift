import ArgumentParser
import CadreModel
import CadreService

/// `cadre evaluate measure clear CODE --cohort C [--about NAME]`
struct MeasureClearCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "clear",
            abstract: .said(
                en: "Take back what was entered about somebody or something.", zhHans: "删除误录的指标数值。"),
            discussion: .said(
                en: "Example: cadre evaluate measure clear renewal --cohort SM-2026-1 --about 西安恒托",
                zhHans: "示例：cadre evaluate measure clear renewal --cohort SM-2026-1 --about 西安恒托"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var entry: MeasureEntryOptions

    func run() throws {
        try database.service().clearMeasure(
            entry.code, of: entry.cohort, about: entry.about, by: database.actor)
        print(String.said(en: "Taken back.", zhHans: "已删除。"))
    }
}
