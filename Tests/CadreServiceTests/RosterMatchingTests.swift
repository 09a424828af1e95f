import CadreKit
import CadreModel
import CadreService
import Support
import Testing

/// Whom a row is about and where they belong.
struct RosterMatchingTests {
    @Test func bringsSomebodyUpToDateByNumberWhateverItsCase() throws {
        let service = try TrainingService.withUnits("ACME")
        try service.importText("工号,姓名\nxs001,陈晨\n")
        let result = try service.importText("工号,姓名,岗位\nXS001,陈晨,经理\n")
        #expect((result.added, result.changed) == (0, 1))
    }

    @Test func completesSomebodyKnownByNameAlone() throws {
        let service = try TrainingService.withUnits("ACME")
        try service.importText("姓名\n陈晨\n林静\n")
        #expect(try service.importText("姓名\n陈晨\n林静\n").unchanged == 2)
        let result = try service.importText("工号,姓名,邮箱\nE1,陈晨,chen@example.com\n")
        #expect((result.added, result.changed) == (0, 1))
        #expect(try service.peopleInWords() == ["- 林静 ACME", "E1 陈晨 ACME"])
    }

    @Test func leavesPeopleInTheirUnitWhenTheRowNamesNone() throws {
        let service = try TrainingService.withUnits("ACME")
        try service.addUnit("EAST", below: "ACME")
        try service.importText("工号,姓名,部门\nE1,陈晨,EAST\n")
        let result = try service.importText("工号,姓名\nE1,陈晨\nE2,林静\n", unit: "ACME")
        #expect((result.added, result.unchanged) == (1, 1))
        #expect(try service.peopleInWords() == ["E1 陈晨 EAST", "E2 林静 ACME"])
    }

    @Test func movesSomebodyToAnotherTreeByAddressAndTakesTheNumberAlong() throws {
        let service = try TrainingService.withUnits("SALES", "HR")
        try service.importText("工号,姓名,部门,邮箱\nE1,陈晨,SALES,chen@example.com\n")
        let result = try service.importText("姓名,部门,邮箱\n陈晨,HR,chen@example.com\n")
        #expect(result.changed == 1)
        #expect(try service.peopleInWords() == ["E1 陈晨 HR"])
    }

    @Test func takesTheUnitsNameOfTheFirmGiven() throws {
        let service = try TrainingService.withUnits("ACME", "OTHER")
        try service.addUnit("A1", name: "销售部", below: "ACME")
        try service.addUnit("O1", name: "销售部", below: "OTHER")
        try service.importText("姓名,部门\n陈晨,销售部\n", unit: "OTHER")
        #expect(try service.peopleInWords() == ["- 陈晨 O1"])
        let result = try service.importText("姓名,部门\n林静,销售部\n")
        #expect(result.findings.map(\.code) == ["roster.ambiguous-unit"])
        #expect(result.findings.first?.reason.en.contains("A1 or O1") == true)
    }

    @Test func warnsWhenANameChanges() throws {
        let service = try TrainingService.withUnits("ACME")
        try service.importText("工号,姓名\nE1,陈晨\n")
        let result = try service.importText("工号,姓名\nE1,陈辰\n")
        #expect(result.findings.map(\.code) == ["roster.renaming"])
        #expect(result.findings.map(\.severity) == [.warning])
        #expect(try service.peopleInWords() == ["E1 陈辰 ACME"])
    }

    /// Against E1 陈晨 chen@, E2 林静 lin@ and two 王强 without either in ACME, and E1 赵敏 zhao@ in OTHER.
    @Test(arguments: [
        // An address of somebody else, in the firm and beyond it.
        ("工号,姓名,部门,邮箱\nE9,周杰,ACME,lin@example.com\n", "roster.email-of-another", 12),
        ("工号,姓名,部门,邮箱\nE1,陈晨,ACME,lin@example.com\n", "roster.email-of-another", 12),
        ("姓名,部门,邮箱\n周杰,ACME,zhao@example.com\n", "roster.email-of-another", 9),
        // A move to a firm where somebody else has the number.
        ("姓名,部门,邮箱\n赵敏,ACME,zhao@example.com\n", "roster.employee-number-of-another", nil),
        ("姓名,部门\n王强,ACME\n", "roster.ambiguous-name", 1),
        ("工号,姓名\nE9,周杰\n", "roster.no-unit", nil),
        ("工号,姓名,部门\nE8,甲,ACME\ne8,乙,ACME\n", "roster.duplicate-employee-number", 1),
        ("工号,姓名,部门,邮箱\nE1,陈晨,ACME,\n,陈晨,ACME,chen@example.com\n", "roster.duplicate-employee-number", 1),
        ("工号,姓名,部门\nE9,周杰,ACME\n,周杰,ACME\n", "roster.duplicate-person", 2),
        ("工号,姓名,部门,上级\nE9,周杰,ACME,王强\n", "roster.manager", 12),
        ("工号,姓名,部门,上级\nE9,周杰,ACME,E9\n", "roster.manager", 12),
    ])
    func refusesWhatIsNotClearAndSaysWhere(text: String, code: String, column: Int?) throws {
        let service = try TrainingService.withUnits("ACME", "OTHER")
        try service.importText(
            """
            工号,姓名,部门,邮箱
            E1,陈晨,ACME,chen@example.com
            E2,林静,ACME,lin@example.com
            E3,王强,ACME,
            E4,王强,ACME,
            E1,赵敏,OTHER,zhao@example.com
            """)
        let before = try (service.people(), service.auditLog())
        let result = try service.importText(text)
        let errors = result.findings.filter { $0.severity == .error }
        #expect(errors.map(\.code) == [code])
        #expect(errors.first?.place?.line == text.split(separator: "\n").count)
        #expect(errors.first?.place?.column == column)
        #expect(errors.first?.hint != nil)
        #expect(try service.people() == before.0)
        #expect(try service.auditLog() == before.1)
    }

    @Test func findsManagersByNumberAddressAndNameInTheirOwnFirmFirst() throws {
        let service = try TrainingService.withUnits("ACME", "OTHER")
        try service.importText(
            """
            工号,姓名,部门,邮箱,上级
            E1,甲,ACME,,E9
            E2,乙,ACME,,Boss@example.com
            E3,丙,ACME,,王强
            E9,陈晨,ACME,boss@example.com,
            E8,王强,ACME,,
            E9,赵敏,OTHER,,
            E8,王强,OTHER,,
            E1,丁,OTHER,,E9
            E2,戊,OTHER,,boss@example.com
            """)
        #expect(
            try service.peopleInWords().filter { $0.contains("<") } == [
                "E1 丁 OTHER < 赵敏", "E1 甲 ACME < 陈晨", "E2 乙 ACME < 陈晨", "E2 戊 OTHER < 陈晨",
                "E3 丙 ACME < 王强",
            ])
    }

    @Test func countsSomebodyAsChangedWhoseManagerIsNewInTheFile() throws {
        let service = try TrainingService.withUnits("ACME")
        try service.importText("工号,姓名\nE1,陈晨\n")
        let result = try service.importText("工号,姓名,上级\nE1,陈晨,E2\nE2,林静,\n")
        #expect((result.added, result.changed, result.unchanged) == (1, 1, 0))
        #expect(try service.peopleInWords() == ["E1 陈晨 ACME < 林静", "E2 林静 ACME"])
    }
}
