import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre people revoke PERSON ROLE [--site CODE | --cohort CODE | --programme CODE | --unit CODE]`
struct PeopleRevokeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke",
            abstract: .said(en: "Take a role back.", zhHans: "收回角色。"),
            discussion: .said(
                en: "Example: cadre people revoke E001 coordinator --site BJ",
                zhHans: "示例：cadre people revoke E001 coordinator --site BJ"))
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
        try database.service().revoke(role, in: scope.scope(), from: person, by: database.actor)
        print(
            String.said(
                en: "\(person) no longer has the role \(role.rawValue).",
                zhHans: "\(person)：已收回角色 \(role.rawValue)。"))
    }
}
