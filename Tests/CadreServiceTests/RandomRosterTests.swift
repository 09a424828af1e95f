import CadreKit
import CadreModel
import CadreService
import Support
import Testing

/// Rosters of few names, numbers and addresses, so that rows are often about the same people.
struct RandomRosterTests {
    @Test func importsARosterWholeOrLeavesEverythingAsItWas() throws {
        var random = SplitMix64(seed: 1)
        var (taken, refused) = (0, 0)
        for _ in 0..<150 {
            let service = try TrainingService.withUnits("ACME", "OTHER")
            try service.addUnit("EAST", below: "ACME")
            for _ in 0..<20 {
                if try isTaken(roster(&random), service) { taken += 1 } else { refused += 1 }
            }
        }
        #expect(taken > 300 && refused > 300)
    }

    private func isTaken(_ roster: String, _ service: TrainingService) throws -> Bool {
        let before = try (service.people(), service.organisationUnits(), service.auditLog())
        let result = try service.importText(roster)
        guard !result.findings.contains(where: { $0.severity == .error }) else {
            #expect(try service.people() == before.0)
            #expect(try service.organisationUnits() == before.1)
            #expect(try service.auditLog() == before.2)
            return false
        }
        let rows = roster.split(separator: "\n").count - 1
        #expect(result.added + result.changed + result.unchanged == rows, "\(roster)")
        #expect(try service.people().count == before.0.count + result.added)
        #expect(try service.auditLog().count == before.2.count + 1)
        let again = try service.importText(roster)
        #expect(again.findings.filter { $0.severity == .error }.map(\.reason.en) == [], "\(roster)")
        #expect(again.unchanged == rows, "\(roster)")
        return true
    }

    private func roster(_ random: inout SplitMix64) -> String {
        func cell(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
        let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
            [
                cell(["", "E1", "e2", "E3", "E4", "E5"]), cell(["甲", "乙", "丙", "丁", "戊"]),
                cell(["", "ACME", "OTHER", "EAST", "EAST"]),
                cell(["", "", "a@x.cn", "B@x.cn", "c@x.cn"]), cell(["", "", "", "甲", "E2", "b@x.cn"]),
            ].joined(separator: ",")
        }
        return (["工号,姓名,部门,邮箱,上级"] + rows).joined(separator: "\n") + "\n"
    }
}
