@testable import CadreService
import CadreModel
import Testing

struct GradebookBuilderTests {
    @Test func asksWhatAComponentCounts() {
        let findings = findings(about: [component(nil, 5), component("attendance", 1)])
        #expect(findings.map(\.code) == ["plan.gradebook-no-source"])
        #expect(findings.first?.severity == .error)
        #expect(findings.first?.place?.path == "gradebook.components[0]")
    }

    @Test func warnsOfAComponentThatAddsNothing() {
        let findings = findings(about: [component("attendance", nil)])
        #expect(findings.map(\.code) == ["plan.gradebook-no-weight", "plan.gradebook-weightless"])
        #expect(findings.map(\.severity) == [.warning, .error])
        #expect(self.findings(about: [component("attendance", 1)]).isEmpty)
    }

    @Test func pointsAtTheComponentThatCountsTwice() {
        let findings = findings(
            about: [component("nonsense", 1), component("attendance", 1), component("attendance", 1)])
        #expect(
            findings.map { "\($0.code) \($0.place?.path ?? "")" } == [
                "plan.unknown-assessment gradebook.components[0].source",
                "plan.gradebook-twice gradebook.components[2]",
            ])
    }

    private func component(_ source: String?, _ weight: Int?) -> PlanDraft.Gradebook.Component {
        var component = PlanDraft.Gradebook.Component()
        component.source = source
        component.weight = weight
        return component
    }

    private func findings(about components: [PlanDraft.Gradebook.Component]) -> [Finding] {
        var draft = PlanDraft.Gradebook()
        draft.components = components
        var builder = GradebookBuilder(draft, assessments: [])
        _ = builder.rule()
        return builder.findings
    }
}
