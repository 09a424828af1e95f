import ArgumentParser
import CadreModel
import CadreService

/// `cadre cohort enrol CODE PERSON…`
struct CohortEnrolCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "enrol",
            abstract: .said(en: "Enrol people; whoever finds no seat waits.", zhHans: "为学员报名；名额已满者进入候补。"),
            discussion: .said(
                en:
                    "A person is an employee number, an e-mail address or a whole name.\nExample: cadre cohort enrol SM-2026-1 XS001 XS002",
                zhHans: "学员可用工号、邮箱或完整姓名指定。\n示例：cadre cohort enrol SM-2026-1 XS001 XS002"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .cohort, transform: Code.parsed)
    var code: Code

    @Argument(help: ArgumentHelp(.said(en: "Who, in this order.", zhHans: "学员，按此顺序。"), valueName: "person"))
    var people: [String]

    func run() throws {
        let enrolments = try database.service().enrol(people, in: code, by: database.actor)
        for (person, status) in zip(people, enrolments.statuses) {
            print("\(person): \(status.title.spoken)")
        }
        FindingReport(file: code.text, findings: enrolments.findings).print()
    }
}
