import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import Foundation
import PlanReview
import Support
import Testing

/// A plan from nothing: sound from its first minute, and honest about what nobody knows yet.
struct NewPlanTests {
    @Test(arguments: 1..<16, [Language.english, .simplifiedChinese])
    func reviewsWithoutErrorsWhateverModulesItIsMadeOf(chosen: Int, language: Language) throws {
        let registry = try Registry.linked()
        let modules = registry.modules.enumerated().filter { chosen & 1 << $0.offset != 0 }.map(\.element.id)
        let plan = try NewPlan(Self.brief(of: modules, days: 6), registry: registry, in: language)
        let service = try TrainingService.inMemory(registry: registry)
        let criticism = try service.review(Data(plan.text.utf8), file: "plan.yaml")
        #expect(criticism.isClean(strict: false))
        #expect(criticism.misreadings.isEmpty)
        let result = try service.importPlan(
            Data(plan.text.utf8), file: "plan.yaml", by: .operator(name: "Test"))
        #expect(result.revision == 1)
        #expect(plan.draft.parts.compactMap(\.module).sorted() == modules.map(\.text).sorted())
    }

    @Test(arguments: [Language.english, .simplifiedChinese])
    func marksAndListsWhatOnlyTheDepartmentKnows(language: Language) throws {
        let registry = try Registry.linked()
        let plan = try NewPlan(
            Self.brief(of: [registry.modules[0].id], days: 2), registry: registry, in: language)
        let word = language == .english ? "unknown" : "未知"
        let marked = try plan.text.split(separator: "\n").count { $0.contains(": \(word)  #") }
        #expect(marked == 7)
        #expect(plan.draft.unknowns.count == 5)
        #expect(plan.draft.unknowns.allSatisfy { $0.what != nil && $0.ask != nil })
        let service = try TrainingService.inMemory(registry: registry)
        let codes = try service.review(Data(plan.text.utf8), file: "plan.yaml").findings.map(\.finding.code)
        #expect(codes.contains("audience.role"))
        #expect(codes.contains("evaluation.no-business-measure"))
    }

    @Test func refusesMoreThanTheDaysHold() throws {
        let registry = try Registry.linked()
        let error = #expect(throws: NewPlanError.self) {
            try NewPlan(
                Self.brief(of: registry.modules.map(\.id), days: 1), registry: registry, in: .english)
        }
        #expect(error?.explanation.en.contains("1 days have 450") == true)
        #expect(error?.remedy != nil)
    }

    @Test func refusesAModuleThatIsNotLinked() throws {
        #expect(throws: CatalogueError.self) {
            try NewPlan(
                Self.brief(of: [ModuleID("no-such")], days: 1), registry: Registry.linked(), in: .english)
        }
    }

    private static func brief(of modules: [ModuleID], days: Int) -> PlanBrief {
        PlanBrief(
            code: try? Code("NEW-1"), title: nil, audience: "销售经理", size: 10, days: days, modules: modules)
    }
}
