import ArgumentParser
import CadreModel
import CadreService

/// `cadre evaluate threshold [NUMBER]`
struct EvaluateThresholdCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "threshold",
            abstract: .said(
                en: "Show or set how many people a group must have for its answers to be shown.",
                zhHans: "查看或设置问卷结果的最低展示人数。"),
            discussion: .said(
                en: "From 3 to 20, for the whole department.\nExample: cadre evaluate threshold 6",
                zhHans: "3 至 20 人，全部门通用。\n示例：cadre evaluate threshold 6"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The number to set.", zhHans: "要设置的人数。")))
    var number: Int?

    func run() throws {
        let service = try database.service()
        if let number { try service.setAnonymityThreshold(number, by: database.actor) }
        let threshold = try service.anonymityThreshold()
        if output.json { return try printJSON(["threshold": threshold]) }
        print(
            String.said(
                en: "Answers of at least \(threshold) people are shown.", zhHans: "满 \(threshold) 人才展示问卷结果。"))
    }
}
