import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import CadreStore
import Foundation
import Support
import Testing

struct PlanTests {
    @Test func keepsThePostedPlanAsADraftThatFormsNoCohort() throws {
        let service = try TrainingService.inMemory(registry: .linked())
        let result = try service.importFixture("sales-managers-draft")
        #expect(result.revision == nil)
        #expect(result.findings.contains { $0.code == "plan.topic-without-duration" && $0.place?.line == 23 })
        #expect(try service.plan(Code("SM-DRAFT")).draft.parts.count == 4)
        #expect(
            throws: CohortError.planNotReady(
                try Code("SM-DRAFT"), errors: result.findings.count { $0.severity == .error })
        ) {
            try service.openCohort(of: "SM-DRAFT")
        }
    }

    @Test func makesAProgrammeOfTheGoodPlan() throws {
        let service = try TrainingService.inMemory(registry: .linked())
        let result = try service.importFixture("sales-managers")
        #expect(result.findings.isEmpty)
        let programme = try #require(service.plan(Code("SM")).revision?.programme)
        #expect(programme.parts.map(\.minutes) == [418, 434, 445, 447])
        #expect(programme.gradebook.passTotal == Ratio(7, 10))
    }

    @Test func makesANewRevisionOnlyWhenThePlanChanges() throws {
        let service = try TrainingService.inMemory(registry: .linked())
        let text = try Fixture.text("plans/sales-managers.yaml")
        #expect(try service.importText(text).revision == 1)
        #expect(try service.importText(text).isNew == false)
        let changed = text.replacingOccurrences(of: "pass: 70", with: "pass: 72.5")
        #expect(try service.importText(changed).revision == 2)
        #expect(try service.plan(Code("SM")).revision?.programme.gradebook.passTotal == Ratio(725, 1000))
    }

    @Test func refusesASyntaxErrorAndKeepsNothing() throws {
        let service = try TrainingService.inMemory(registry: .linked())
        let error = #expect(throws: PlanError.self) { try service.importFixture("bad/syntax") }
        guard case .syntax(_, let line, _, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(line >= 2)
        #expect(try service.plans().isEmpty)
        #expect(try service.store.read { try $0.auditLog() }.isEmpty)
    }

    @Test(arguments: [
        ("unknown-key", "plan.unknown-key", 5, 5), ("unlinked-module", "plan.module-not-linked", 5, 5),
        ("negative-duration", "plan.duration-not-positive", 7, 22),
        ("cycle", "plan.circular-prerequisites", 4, 24),
    ])
    func keepsABadPlanAsADraftAndPointsAtTheFault(file: String, code: String, line: Int, column: Int) throws {
        let service = try TrainingService.inMemory(registry: .linked())
        let result = try service.importFixture("bad/\(file)")
        let finding = try #require(result.findings.first { $0.code == code })
        #expect(finding.place?.line == line)
        #expect(finding.place?.column == column)
        #expect(finding.hint != nil)
        #expect(result.revision == nil)
        #expect(try service.plans().count == 1)
        #expect(throws: CohortError.self) { try service.openCohort(of: result.code.text) }
    }

    /// Each line of a small file stands for twenty thousand.
    @Test func readsNoMoreThanAPlanCanHold() throws {
        let topics = String(repeating: "      - a\n", count: 15_000)
        let parts = String(repeating: "  - { title: b, topics: *t }\n", count: 15_000)
        let service = try TrainingService.inMemory(registry: .linked())
        let plan = "title: x\nparts:\n  - title: a\n    topics: &t\n" + topics + parts
        let criticism = try service.review(Data(plan.utf8), file: "plan.yaml")
        #expect(criticism.misreadings.count { $0.code == "plan.too-many-entries" } == 1)
        #expect(!criticism.isClean(strict: false))
        let result = try service.importText(plan)
        #expect(result.revision == nil)
        #expect(result.findings.contains { $0.code == "plan.too-many-entries" && $0.hint != nil })
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func survivesAnyFile(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let service = try TrainingService.inMemory(registry: .linked())
        let original = Array(try Fixture.text("plans/sales-managers.yaml").utf8)
        for _ in 0..<10 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let position = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[position] = UInt8.random(in: .min ... .max, using: &random)
                case 1: bytes.removeSubrange(position..<min(bytes.count, position + 5))
                case 2:
                    bytes.insert(
                        contentsOf: Array("[{&a *a".utf8).shuffled(using: &random).prefix(2), at: position)
                default: bytes.insert(bytes[position], at: position)
                }
            }
            _ = try? service.review(Data(bytes), file: "plan.yaml")
        }
    }

    @Test func allowsSessionsWithoutABreak() throws {
        let service = try TrainingService.inMemory(registry: .linked())
        let text = try Fixture.text("plans/sales-managers.yaml")
        let changed = text.replacing(/break_minutes: \d+/, with: "break_minutes: 0")
        #expect(changed != text)
        #expect(try service.importText(changed).findings.isEmpty)
        let pattern = try #require(service.plan(Code("SM")).revision?.programme.sessionPattern)
        #expect(pattern.length(teaching: 210) == 210)
    }

    @Test func suggestsTheKeyThatWasMeant() throws {
        let service = try TrainingService.inMemory(registry: .linked())
        let result = try service.importFixture("bad/unknown-key")
        #expect(result.findings.first { $0.code == "plan.unknown-key" }?.hint?.en == "did you mean “module”?")
    }
}

extension TrainingService {
    fileprivate func importFixture(_ name: String) throws -> PlanImport {
        let url = Fixture.url("plans/\(name).yaml")
        return try importPlan(Data(contentsOf: url), file: url.lastPathComponent, by: .operator(name: "李梅"))
    }

    fileprivate func importText(_ text: String) throws -> PlanImport {
        try importPlan(Data(text.utf8), file: "plan.yaml", by: .operator(name: "李梅"))
    }

    fileprivate func openCohort(of programme: String) throws {
        try addSite(
            Code("BJ"), name: "北京", address: nil, zone: "Asia/Shanghai", periodMinutes: 30, hours: [],
            by: .operator(name: "李梅"))
        try createCohort(
            Code("C-1"), of: Code(programme), at: Code("BJ"), title: nil,
            startsOn: #require(Day("2026-03-02")),
            endsOn: nil, capacity: 10, by: .operator(name: "李梅"))
    }
}
