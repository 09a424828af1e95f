import ArgumentParser
import CadreModel
import CadreService

/// `cadre cohort withdraw CODE PERSON`
struct CohortWithdrawCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw",
            abstract: .said(en: "Take somebody out; the first in line moves up.", zhHans: "办理退出；候补首位自动递补。"),
            discussion: .said(
                en: "Example: cadre cohort withdraw SM-2026-1 XS001",
                zhHans: "示例：cadre cohort withdraw SM-2026-1 XS001"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .cohort, transform: Code.parsed)
    var code: Code

    @Argument(help: ArgumentHelp(.said(en: "Who.", zhHans: "学员。")))
    var person: String

    func run() throws {
        let promotion = try database.service().withdraw(person, from: code, by: database.actor)
        print(String.said(en: "Withdrew \(person).", zhHans: "已办理 \(person) 退出。"))
        promotion.report(in: code)
    }
}
