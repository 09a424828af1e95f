import CadreImport
import CadreKit
import CadreModel
import Testing

@Suite struct RosterReaderTests {
    @Test(arguments: [
        "employee number,name,e-mail,mobile,department,line manager,job title",
        "Employee No.,Full Name,EMAIL,Phone Number,Organisation Unit,Reports To,Position",
        "工号,姓名,邮箱,手机,部门,直属上级,岗位",
        " * 工号 ,姓 名,Ｅｍａｉｌ,手机号,所属部门,直接上级,职位",
    ])
    func knowsTheColumnsByTheirUsualNames(_ header: String) throws {
        let reading = read("\(header)\nE1, 王小明　,wang@example.com,13800000000,华东区,E9,销售代表\n")
        #expect(reading.findings.kept.isEmpty)
        let row = try #require(reading.rows.first)
        #expect(reading.rows.count == 1)
        #expect(row.line == 2)
        #expect(row.employeeNumber == "E1")
        #expect(row.name == "王小明")
        #expect(row.email == "wang@example.com")
        #expect(row.mobile == "13800000000")
        #expect(row.unit == "华东区")
        #expect(row.manager == "E9")
        #expect(row.jobTitle == "销售代表")
    }

    @Test func leavesOutWhatIsBlank() throws {
        let row = try #require(read("name,email,unit\nLi Hua, ,　\n").rows.first)
        #expect(row.email == nil)
        #expect(row.unit == nil)
        #expect(row.employeeNumber == nil)
    }

    @Test func skipsRowsOfEmptyCells() {
        let reading = read("name,email\n,\nLi Hua,\n,\n")
        #expect(reading.rows.map(\.line) == [3])
        #expect(reading.findings.kept.isEmpty)
    }

    @Test func namesARequiredColumnThatIsMissingAndHowItMayBeSpelled() throws {
        let reading = read("工号,邮箱\nE1,a@example.com\n")
        #expect(reading.findings.found == [.error("csv.missing-column", 1, 1)])
        let finding = try #require(reading.findings.kept.first)
        #expect(finding.hint?.en.contains("name, full name") == true)
        #expect(finding.hint?.zhHans.contains("姓名、") == true)
        #expect(reading.rows.isEmpty)
    }

    @Test func warnsOfColumnsItDoesNotRead() {
        let reading = read("name,shoe size,,email\nLi Hua,42,,\n")
        #expect(reading.findings.found == [.warning("csv.unknown-column", 1, 6)])
        #expect(reading.rows.count == 1)
    }

    @Test func refusesTwoColumnsForOneThing() {
        let reading = read("姓名,邮箱,Name\n王,,Wang\n")
        #expect(reading.findings.found == [.error("csv.duplicate-column", 1, 7)])
        #expect(reading.rows.isEmpty)
    }

    @Test func namesTheLineThatHasNoName() {
        let reading = read("工号,姓名\nE1,王\nE2, \n")
        #expect(reading.findings.found == [.error("roster.missing-name", 3, 4)])
    }

    @Test(arguments: [
        "a", "a@", "@b.cn", "a@b", "a@b..cn", "a@.cn", "a@b.cn.", "a b@c.cn", "a@b c.cn", "a@b@c.cn",
        "a;b@c.cn",
        ".a@b.cn", "a.@b.cn", "a..b@c.cn", "a@-b.cn", "a@b-.cn", "a@b.cn-", "<a@b.cn>", "a@b_c.cn",
        String(repeating: "a", count: 65) + "@b.cn", "a@" + String(repeating: "b", count: 64) + ".cn",
    ])
    func refusesWhatIsNoEmailAddress(_ email: String) {
        let reading = read("name,email\n王小明,\(email)\n")
        #expect(reading.findings.found == [.error("roster.malformed-email", 2, 5)])
    }

    @Test(arguments: [
        "a@b.cn", "wang.xiao-ming+l1@mail.example.com.cn", "o'neil@x-y.org", "王@例子.中国", "1@2.34",
    ])
    func acceptsEmailAddresses(_ email: String) {
        #expect(read("name,email\n王小明,\(email)\n").findings.kept.isEmpty)
    }

    @Test func namesBothLinesOfADuplicateAddress() {
        let reading = read("name,employee number,email\nA,E1,a@x.cn\nB,E2,b@x.cn\nC,e1,A@X.cn\nD,,\nE,,\n")
        #expect(reading.findings.found == [.error("roster.duplicate-email", 4, 6)])
        for finding in reading.findings.kept {
            #expect(finding.reason.en.contains("lines 2 and 4"))
            #expect(finding.reason.zhHans.contains("第 2 行和第 4 行"))
        }
    }

    @Test func warnsWhenThereAreNoRows() {
        #expect(read("name\n\n").findings.found == [.warning("csv.no-rows")])
    }

    @Test func collectsEveryErrorOfTheFileInItsOrder() {
        let reading = read("name,email\n,a@x.cn\nB\nC,x\n")
        #expect(
            reading.findings.found == [
                .error("roster.missing-name", 2, 1), .error("csv.cell-count", 3, 1),
                .error("roster.malformed-email", 4, 3),
            ])
    }

    @Test func tellsWhereARowsCellsStand() throws {
        let reading = read("name,unit\n王小明,华东\n")
        let row = try #require(reading.rows.first)
        #expect(reading.place(of: .unit, in: row) == Place(line: 2, column: 5, path: "unit"))
        #expect(reading.place(of: .manager, in: row) == Place(line: 2))
    }

    private func read(_ text: String) -> Reading<RosterRow> { RosterReader.read(Array(text.utf8)) }
}
