import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre trainer add CODE PERSON --qualified NAMES [--hours HOURS]`
struct TrainerAddCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: .said(en: "Make somebody a trainer.", zhHans: "登记讲师。"),
            discussion: .said(
                en:
                    "Example: cadre trainer add T-CHEN chen@example.com --qualified team-management,dealer-management",
                zhHans:
                    "示例：cadre trainer add T-CHEN chen@example.com --qualified team-management,dealer-management"
            ))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(
        help: ArgumentHelp(.said(en: "A short code: T-CHEN.", zhHans: "编号，如 T-CHEN。")), transform: Code.parsed
    )
    var code: Code

    @Argument(
        help: ArgumentHelp(
            .said(en: "An employee number, e-mail address or whole name.", zhHans: "工号、邮箱或完整姓名。")))
    var person: String

    @Option(
        help: ArgumentHelp(
            .said(en: "What they may teach, joined by commas.", zhHans: "授课资质，用逗号分隔。"), valueName: "names"),
        transform: [Qualification].parsed)
    var qualified: [Qualification]

    @Option(
        help: ArgumentHelp(
            .said(en: "Weekly hours (default: whenever the site works).", zhHans: "每周可授课时间（默认与场地工作时间一致）。"),
            valueName: "hours"), transform: [WeeklyHours].parsed)
    var hours: [WeeklyHours] = []

    func run() throws {
        try database.service().addTrainer(
            code, person: person, qualifications: Set(qualified), hours: hours, by: database.actor)
        print(String.said(en: "Added trainer \(code).", zhHans: "已登记讲师 \(code)。"))
    }
}
