import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre people grant PERSON ROLE [--site CODE | --cohort CODE | --programme CODE | --unit CODE]`
struct PeopleGrantCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "grant",
            abstract: .said(en: "Give somebody a role.", zhHans: "授予角色。"),
            discussion: .said(
                en: "Example: cadre people grant E001 coordinator --site BJ",
                zhHans: "示例：cadre people grant E001 coordinator --site BJ"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "Who.", zhHans: "人员。")))
    var person: String

    @Argument(
        help: ArgumentHelp(
            .said(
                en: "administrator, coordinator, trainer, learner or manager.",
                zhHans: "administrator、coordinator、trainer、learner 或 manager。")), transform: Role.parsed)
    var role: Role

    @OptionGroup var scope: ScopeOptions

    func run() throws {
        try database.service().grant(role, in: scope.scope(), to: person, by: database.actor)
        print(
            String.said(
                en: "\(person) now has the role \(role.rawValue).",
                zhHans: "已授予 \(person) 角色：\(role.title.zhHans)（\(role.rawValue)）。"))
    }
}
