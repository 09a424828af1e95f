import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre people list`
struct PeopleListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List everybody.", zhHans: "列出人员。"),
            discussion: .said(
                en: "Example: cadre people list --json",
                zhHans: "示例：cadre people list --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    func run() throws {
        let service = try database.service()
        let people = try service.people()
        let names = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.name) })
        let units = Dictionary(
            uniqueKeysWithValues: try service.organisationUnits().map { ($0.id, $0.code.text) })
        try Listing(
            rows: people.map {
                PersonRow($0, unit: units[$0.unit] ?? "", manager: $0.manager.flatMap { names[$0] })
            },
            columns: [
                .init(en: "employee no.", zhHans: "工号", { $0.employeeNumber ?? "" }),
                .init(en: "name", zhHans: "姓名", { $0.name }),
                .init(en: "unit", zhHans: "部门", { $0.unit }),
                .init(en: "job title", zhHans: "岗位", { $0.jobTitle ?? "" }),
                .init(en: "e-mail", zhHans: "邮箱", { $0.email ?? "" }),
                .init(en: "manager", zhHans: "直属上级", { $0.manager ?? "" }),
            ],
            emptiness: .said(en: "Nobody is known yet.", zhHans: "还没有人员。")
        ).print(asJSON: output.json)
    }
}

private struct PersonRow: Encodable {
    let employeeNumber: String?
    let name: String
    let unit: String
    let email: String?
    let mobile: String?
    let jobTitle: String?
    let manager: String?

    init(_ person: Person, unit: String, manager: String?) {
        employeeNumber = person.employeeNumber
        name = person.name
        self.unit = unit
        email = person.email
        mobile = person.mobile
        jobTitle = person.jobTitle
        self.manager = manager
    }
}
