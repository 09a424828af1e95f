import CadreKit
import Testing

@Suite struct RegistryTests {
    @Test func findsWhatItIsGivenAndSortsIt() throws {
        let registry = try Registry(modules: [Module("b"), Module("a", needs: ["b"])], kinds: [Kind("quiz")])
        #expect(registry.modules.map(\.id) == ["a", "b"])
        #expect(registry.module("b")?.id == "b")
        #expect(registry.kind("quiz")?.id == "quiz")
        #expect(registry.module("c") == nil)
        #expect(registry.exporter("csv") == nil)
    }

    @Test func refusesTwoModulesOfOneIDNamingBoth() {
        #expect(throws: RegistryError.duplicate(id: "a", first: "Module", second: "OtherModule")) {
            try Registry(modules: [Module("a"), OtherModule(id: "a")])
        }
    }

    @Test func refusesTwoKindsOfOneID() {
        #expect(throws: RegistryError.duplicate(id: "quiz", first: "Kind", second: "Kind")) {
            try Registry(kinds: [Kind("quiz"), Kind("quiz")])
        }
    }

    @Test func refusesTwoAssessmentsOfOneIDNamingTheirModules() {
        let modules = [Module("a", assessment: ("test", "quiz")), Module("b", assessment: ("test", "quiz"))]
        #expect(throws: RegistryError.duplicate(id: "test", first: "a", second: "b")) {
            try Registry(modules: modules, kinds: [Kind("quiz")])
        }
    }

    @Test func letsAModuleAndAKindOfOneIDStandSideBySide() throws {
        #expect(try Registry(modules: [Module("quiz")], kinds: [Kind("quiz")]).modules.count == 1)
    }

    @Test func refusesAPrerequisiteThatNobodyProvides() {
        let error = RegistryError.unknownPrerequisite("missing", of: "a")
        #expect(throws: error) { try Registry(modules: [Module("a", needs: ["missing"])]) }
        #expect(error.explanation.en.contains("“a”") && error.explanation.en.contains("“missing”"))
    }

    @Test func refusesAKindThatNobodyProvides() {
        #expect(throws: RegistryError.unknownKind("survey", of: "test")) {
            try Registry(modules: [Module("a", assessment: ("test", "survey"))], kinds: [Kind("quiz")])
        }
    }

    @Test func refusesModulesThatRequireEachOtherNamingAll() {
        let modules = [
            Module("a", needs: ["c"]), Module("b", needs: ["a"]), Module("c", needs: ["b"]), Module("d"),
        ]
        #expect(throws: RegistryError.circularPrerequisites(["a", "b", "c"])) {
            try Registry(modules: modules)
        }
    }

    @Test func refusesAModuleThatRequiresItself() {
        #expect(throws: RegistryError.circularPrerequisites(["a"])) {
            try Registry(modules: [Module("a", needs: ["a"])])
        }
    }

    @Test func isBuiltPlugInByPlugIn() throws {
        var builder = Registry.Builder()
        builder.add(Module("a"))
        builder.add(Kind("quiz"))
        let registry = try builder.registry()
        #expect(registry.modules.map(\.id) == ["a"])
        #expect(registry.kinds.map(\.id) == ["quiz"])
    }
}

private struct Module: CourseModule {
    let id: ModuleID
    let prerequisites: [ModuleID]
    let assessments: [AssessmentDefinition]
    let version = Version(1, 0, 0)
    let title = LocalizedText(asTyped: "module")
    let summary = LocalizedText(asTyped: "")
    let objectives: [Objective] = []
    let units: [CourseUnit] = []
    let requirements = DeliveryRequirements(groupSize: 1...2, trainerQualification: "any")

    init(_ id: ModuleID, needs: [ModuleID] = [], assessment: (AssessmentID, KindID)? = nil) {
        self.id = id
        prerequisites = needs
        assessments = [assessment].compactMap(\.self).map { id, kind in
            AssessmentDefinition(
                id: id, kind: kind, title: LocalizedText(asTyped: "test"), stage: .during, objectives: [],
                items: [])
        }
    }
}

private struct OtherModule: CourseModule {
    let id: ModuleID
    let prerequisites: [ModuleID] = []
    let assessments: [AssessmentDefinition] = []
    let version = Version(1, 0, 0)
    let title = LocalizedText(asTyped: "other module")
    let summary = LocalizedText(asTyped: "")
    let objectives: [Objective] = []
    let units: [CourseUnit] = []
    let requirements = DeliveryRequirements(groupSize: 1...2, trainerQualification: "any")
}

private struct Kind: AssessmentKind {
    let id: KindID
    let title = LocalizedText(asTyped: "kind")
    let examples: [MarkingExample] = []

    init(_ id: KindID) { self.id = id }

    func assessment(from definition: AssessmentDefinition) throws -> any Assessment {
        throw DefinitionError(definition.id, reason: title)
    }
}
