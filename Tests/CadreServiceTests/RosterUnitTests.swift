import CadreKit
import CadreModel
import CadreService
import Support
import Testing

/// Units that an import adds because the roster names them.
struct RosterUnitTests {
    @Test func addsTheMissingUnitsBelowTheFirmWithOneAuditRow() throws {
        let service = try TrainingService.withUnits("ACME", "OTHER")
        try service.addUnit("O1", name: "销售部", below: "OTHER")
        let result = try service.importText(
            "工号,姓名,部门\nE1,陈晨,销售部\nE2,林静,East China Sales\nE3,王强,销售部\nE4,赵敏,acme\n", unit: "ACME",
            creatingUnits: true)
        #expect(result.findings.map(\.code) == ["roster.new-unit", "roster.new-unit"])
        #expect(
            try service.peopleInWords() == [
                "E1 陈晨 ACME/销售部", "E2 林静 ACME/East-China-Sales", "E3 王强 ACME/销售部", "E4 赵敏 ACME",
            ])
        let units = try service.organisationUnits()
        let firm = try #require(units.first { $0.code.text == "ACME" })
        #expect(units.count { $0.parent == firm.id && $0.tree == firm.id && $0.kind == .client } == 2)
        #expect(try service.auditLog().map(\.verb).suffix(2) == ["unit.add", "people.import"])
        #expect(try service.auditLog().last?.detail == #"{"added":"4","changed":"0","units":"2"}"#)
    }

    @Test func findsTheUnitsItAddedTheNextTime() throws {
        let service = try TrainingService.withUnits("ACME")
        let roster = "工号,姓名,部门\nE1,陈晨,一部\nE2,林静,二 部\n"
        try service.importText(roster, creatingUnits: true)
        let again = try service.importText(roster, creatingUnits: true)
        #expect(again.unchanged == 2)
        #expect(again.findings.isEmpty)
        #expect(try service.organisationUnits().count == 3)
    }

    @Test func addsRootsWhereThereIsNoFirmYet() throws {
        let service = try TrainingService.inMemory()
        try service.importText("姓名,部门\n陈晨,销售部\n林静,人事部\n", creatingUnits: true)
        #expect(try service.organisationUnits().allSatisfy { $0.tree == $0.id && $0.kind == .department })
        #expect(try service.peopleInWords() == ["- 林静 人事部", "- 陈晨 销售部"])
    }

    @Test(arguments: ["姓名,部门,邮箱\n陈晨,销售部,x\n", "姓名,部门,上级\n陈晨,销售部,无人\n"])
    func addsNoUnitOfARefusedFile(text: String) throws {
        let service = try TrainingService.withUnits("ACME")
        #expect(try service.importText(text, creatingUnits: true).findings.contains { $0.severity == .error })
        #expect(try service.organisationUnits().count == 1)
    }

    @Test func addsNoUnitInADryRun() throws {
        let service = try TrainingService.withUnits("ACME")
        let result = try service.importText("姓名,部门\n陈晨,销售部\n", creatingUnits: true, dryRun: true)
        #expect(result.findings.map(\.code) == ["roster.new-unit"])
        #expect(try service.organisationUnits().count == 1)
    }
}
