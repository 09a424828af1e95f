@testable import CadreService
import CadreKit
import CadreModel
import Testing

struct PartOrderTests {
    @Test func refusesAPartThatRequiresALaterOne() throws {
        let findings = check([("b", ["a"]), ("a", [])])
        #expect(findings.map(\.code) == ["plan.prerequisite-later"])
        #expect(findings.first?.place?.path == "parts[0].requires[0]")
        #expect(findings.first?.reason.en == "“b” requires “a”, which is taught after it")
        #expect(findings.first?.hint != nil)
        #expect(check([("a", []), ("b", ["a"])]).isEmpty)
    }

    @Test func namesTheCircleAndNotWhatHangsOnIt() {
        let alone = check([("c", ["c"]), ("d", ["c"])])
        #expect(alone.map(\.reason.en) == ["part “c” requires itself"])
        let ring = check([("a", []), ("d", ["b"]), ("b", ["c"]), ("c", ["b", "a"])])
        #expect(ring.map(\.code) == ["plan.circular-prerequisites", "plan.prerequisite-later"])
        #expect(ring.first?.reason.en == "these parts require each other: b → c → b")
        #expect(ring.map { $0.place?.path } == ["parts[2].requires", "parts[1].requires[0]"])
    }

    @Test func tellsPartsApart() {
        #expect(check([("a", []), ("a", [])]).map(\.code) == ["plan.part-twice"])
        var module = PlanDraft.Part()
        module.module = "team-management"
        var other = module
        other.id = "again"
        let findings = findings(about: [module, other])
        #expect(findings.map(\.code) == ["plan.module-twice"])
        #expect(findings.first?.place?.path == "parts[1].module")
    }

    @Test func followsAChainOfThousandsOfParts() {
        let count = 4_000
        let chain = (0..<count).map { ("p\($0)", $0 > 0 ? ["p\($0 - 1)"] : []) }
        #expect(check(chain).isEmpty)
        let ring = (0..<count).map { ("p\($0)", ["p\(($0 + 1) % count)"]) }
        let findings = check(ring)
        #expect(findings.map(\.code) == ["plan.circular-prerequisites"])
        #expect(findings.first?.reason.en.hasSuffix("p18 → p19 → … → p0") == true)
    }

    private func check(_ parts: [(id: String, requires: [String])]) -> [Finding] {
        findings(
            about: parts.map { id, requires in
                var part = PlanDraft.Part()
                part.id = id
                part.requires = requires
                return part
            })
    }

    private func findings(about parts: [PlanDraft.Part]) -> [Finding] {
        var order = PartOrder(parts)
        order.check()
        return order.findings
    }
}
