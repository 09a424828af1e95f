@testable import CadreService
import CadreKit
import CadreModel
import Foundation
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

    @Test func readsSeveralAssessmentsAsOne() throws {
        let draft = group(["one", "two", "three"], dropping: 1, named: "tests")
        let rule = try #require(rule(draft).rule)
        #expect(
            rule.components.map(\.source) == [
                .group(.init(name: "tests", assessments: ["one", "two", "three"], dropLowest: 1))
            ])
    }

    @Test func refusesAGroupThatLeavesNothingOrHasNoName() {
        #expect(rule(group(["one", "two"], dropping: 2, named: "tests")).codes == ["plan.gradebook-drop"])
        #expect(rule(group(["one", "two"], dropping: 1, named: nil)).codes == ["plan.gradebook-no-name"])
        for taken in ["attendance", "total", "three"] {
            #expect(rule(group(["one"], dropping: 0, named: taken)).codes == ["plan.gradebook-no-name"])
        }
        #expect(rule(group(["one", "one"], dropping: 0, named: "tests")).codes == ["plan.gradebook-twice"])
    }

    @Test func countsNoAssessmentInAGroupAndByItself() {
        var draft = group(["one", "two"], dropping: 0, named: "tests")
        draft.components.append(component("two", 1))
        #expect(rule(draft).codes == ["plan.gradebook-twice"])
    }

    @Test func readsRoundingCapAndGrades() throws {
        var draft = group(["one"], dropping: 0, named: "tests")
        (draft.rounding, draft.decimals, draft.retakeCap) = ("half-up", 1, "62.5")
        draft.grades = [("良好", "80"), ("优秀", "90")].map { name, from in
            var grade = PlanDraft.Gradebook.Grade()
            (grade.name, grade.from) = (name, from)
            return grade
        }
        let rule = try #require(rule(draft).rule)
        #expect(rule.rounding == GradebookRule.Rounding(.halfUp, decimals: 1))
        #expect(rule.retakeCap == Ratio(5, 8))
        #expect(rule.grades.map(\.name) == ["优秀", "良好"])
        draft.grades[0].from = "90"
        draft.decimals = 7
        #expect(self.rule(draft).codes == ["plan.gradebook-decimals", "plan.gradebook-grade-twice"])
    }

    private func group(_ ids: [String], dropping: Int, named: String?) -> PlanDraft.Gradebook {
        var draft = PlanDraft.Gradebook()
        var component = component(nil, 1)
        (component.sources, component.dropLowest, component.name) = (ids, dropping, named)
        draft.components = [component]
        return draft
    }

    private func rule(_ draft: PlanDraft.Gradebook) -> (rule: GradebookRule?, codes: [String]) {
        let assessments = (["one", "two", "three"] as [AssessmentID]).map {
            AssessmentDefinition(
                id: $0, kind: "quiz", title: LocalizedText(asTyped: $0.text), stage: .postTest,
                items: [
                    Item(
                        id: "q", prompt: LocalizedText(asTyped: "q"), points: 1,
                        response: .number(unit: nil), key: .number(value: 1, tolerance: 0))
                ])
        }
        var builder = GradebookBuilder(draft, assessments: assessments)
        let rule = builder.rule()
        return (rule, builder.findings.map(\.code))
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
