import CadreKit
import CadreModel
import CadreService
import CadreStore
import Foundation
import Support
import Testing

struct RosterImportTests {
    @Test func importsTheRosterAndItsManagers() throws {
        let service = try TrainingService.withUnits("ACME")
        let result = try service.importPeople(
            [UInt8](Data(contentsOf: Fixture.url("rosters/sales-managers.csv"))), unit: nil, dryRun: false,
            by: .lead)
        #expect((result.added, result.changed, result.unchanged) == (11, 0, 0))
        let people = try service.people()
        let director = try #require(people.first { $0.employeeNumber == "XS000" })
        #expect(people.count { $0.manager == director.id } == 10)
        #expect(try service.auditLog().map(\.verb) == ["unit.add", "people.import"])
    }

    @Test func changesOnlyWhatIsDifferentTheSecondTime() throws {
        let service = try TrainingService.withUnits("ACME")
        _ = try service.importText("工号,姓名,岗位\nE1,陈晨,销售经理\nE2,林静,销售经理\n")
        let result = try service.importText("工号,姓名,岗位\nE1,陈晨,大客户经理\nE2,林静,\n")
        #expect((result.added, result.changed, result.unchanged) == (0, 1, 1))
        #expect(try service.people().map(\.jobTitle).sorted { $0 ?? "" < $1 ?? "" } == ["大客户经理", "销售经理"])
    }

    @Test func writesNothingInARehearsal() throws {
        let service = try TrainingService.withUnits("ACME")
        let result = try service.importPeople(
            Array("name\nAda\n".utf8), unit: nil, dryRun: true, by: .lead)
        #expect(result.added == 1)
        #expect(try service.people().isEmpty)
        #expect(try service.auditLog().count == 1)
    }

    @Test(arguments: [
        ("工号,岗位\nE1,经理\n", "csv.missing-column", 1),
        ("工号,姓名\nE1,陈晨\nE1,林静\n", "roster.duplicate-employee-number", 3),
        ("姓名,邮箱\n陈晨,a@example.com\n林静,A@example.com\n", "roster.duplicate-email", 3),
        ("姓名,邮箱\n陈晨,not an address\n", "roster.malformed-email", 2),
        ("姓名,部门\n\"陈晨,ACME\n", "csv.unterminated-quote", 2),
        ("姓名,部门\n陈晨,火星\n", "roster.unknown-unit", 2),
        ("姓名,直属上级\n陈晨,不存在\n", "roster.manager", 2),
    ])
    func refusesAFaultyFileWholeAndPointsAtTheFault(text: String, code: String, line: Int) throws {
        let service = try TrainingService.withUnits("ACME")
        let result = try service.importText(text)
        let finding = try #require(result.findings.first { $0.severity == .error })
        #expect(finding.code == code)
        #expect(finding.place?.line == line)
        #expect(finding.hint != nil)
        #expect(try service.people().isEmpty)
        #expect(try service.auditLog().map(\.verb) == ["unit.add"])
    }

    @Test func refusesMoreThanAHundredThousandRows() throws {
        let service = try TrainingService.withUnits("ACME")
        let rows = String(repeating: "陈晨\n", count: 200_000)
        let result = try service.importText("姓名\n" + rows)
        #expect(result.findings.count { $0.severity == .error } == 1)
        #expect(result.findings.first?.reason.en.contains("200") == true)
        #expect(try service.people().isEmpty)
    }

    @Test func refusesAnAddressOfSomebodyElse() throws {
        let service = try TrainingService.withUnits("ACME")
        _ = try service.importText("工号,姓名,邮箱\nE1,陈晨,chen@example.com\n")
        let result = try service.importText("工号,姓名,邮箱\nE2,林静,chen@example.com\n")
        #expect(result.findings.map(\.code) == ["roster.email-of-another"])
        #expect(try service.people().count == 1)
    }

    @Test func letsTheSameNumberStandInTwoFirms() throws {
        let service = try TrainingService.withUnits("ACME", "OTHER")
        _ = try service.importText("工号,姓名,部门\nE1,陈晨,ACME\n")
        let result = try service.importText("工号,姓名,部门\nE1,林静,OTHER\n")
        #expect(result.added == 1)
        #expect(try service.people().map(\.employeeNumber) == ["E1", "E1"])
    }
}
