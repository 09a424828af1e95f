import ArgumentParser
import CadreModel
import CadreService

/// `cadre people erase PERSON --yes`
struct PeopleEraseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase",
            abstract: .said(
                en: "Take away who somebody is; figures of their courses stay.",
                zhHans: "抹去某人的身份信息，保留其课程的统计数据。"),
            discussion: .said(
                en: """
                    Name, numbers, addresses, remarks and comments go and cannot be brought back; backups made before \
                    keep them. Attendance and marks stay as those of nobody.
                    Example: cadre people erase XS001 --yes
                    """,
                zhHans: """
                    姓名、工号、联系方式、备注和意见将被抹去且无法恢复，此前的备份中仍会保留。考勤和成绩作为匿名数据保留。
                    示例：cadre people erase XS001 --yes
                    """))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .person)
    var person: String

    @Flag(help: ArgumentHelp(.said(en: "It is meant: this cannot be undone.", zhHans: "确认执行：此操作不可撤销。")))
    var yes = false

    func validate() throws {
        guard !yes else { return }
        throw ValidationError(
            .said(
                en: "This cannot be undone: add --yes if you mean it.", zhHans: "此操作不可撤销：确认执行请加 --yes。"))
    }

    func run() throws {
        try database.service().erase(person, by: database.actor)
        print(String.said(en: "Erased.", zhHans: "已抹去。"))
    }
}
