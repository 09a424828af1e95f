import CadreKit
import Testing

@Suite struct RegistryTests {
    @Test func findsWhatItIsGivenAndSortsIt() throws {
        let registry = try Registry(
            modules: [ListedModule("b"), ListedModule("a", needs: ["b"])], kinds: [ListedKind("quiz")])
        #expect(registry.modules.map(\.id) == ["a", "b"])
        #expect(registry.module("b")?.id == "b")
        #expect(registry.kind("quiz")?.id == "quiz")
        #expect(registry.module("c") == nil)
        #expect(registry.exporter("csv") == nil)
    }

    @Test func refusesTwoModulesOfOneIDNamingBoth() {
        #expect(
            throws: RegistryError.duplicate(
                id: "a", first: "CadreKitTests.ListedModule", second: "CadreKitTests.SecondModule")
        ) {
            try Registry(modules: [ListedModule("a"), SecondModule(id: "a")])
        }
    }

    @Test func refusesTwoKindsOfOneID() {
        #expect(
            throws: RegistryError.duplicate(
                id: "quiz", first: "CadreKitTests.ListedKind", second: "CadreKitTests.ListedKind")
        ) {
            try Registry(kinds: [ListedKind("quiz"), ListedKind("quiz")])
        }
    }

    @Test func refusesTwoAssessmentsOfOneIDNamingTheirModules() {
        let modules = [
            ListedModule("a", assessment: ("test", "quiz")), ListedModule("b", assessment: ("test", "quiz")),
        ]
        #expect(throws: RegistryError.duplicate(id: "test", first: "a", second: "b")) {
            try Registry(modules: modules, kinds: [ListedKind("quiz")])
        }
    }

    @Test func refusesTwoBankItemsOfOneIDNamingTheirModules() {
        let item = Item(
            id: "item", prompt: LocalizedText(asTyped: "?"), points: 1, response: .text,
            key: .text(accepted: ["yes"]))
        let modules = [ListedModule("a", bank: [item]), ListedModule("b", bank: [item])]
        #expect(throws: RegistryError.duplicate(id: "item", first: "a", second: "b")) {
            try Registry(modules: modules)
        }
    }

    @Test func letsAModuleAndAKindOfOneIDStandSideBySide() throws {
        #expect(try Registry(modules: [ListedModule("quiz")], kinds: [ListedKind("quiz")]).modules.count == 1)
    }

    @Test func refusesAPrerequisiteThatNobodyProvides() {
        let error = RegistryError.unknownPrerequisite("missing", of: "a")
        #expect(throws: error) { try Registry(modules: [ListedModule("a", needs: ["missing"])]) }
        #expect(error.explanation.en.contains("“a”") && error.explanation.en.contains("“missing”"))
    }

    @Test func refusesAKindThatNobodyProvides() {
        #expect(throws: RegistryError.unknownKind("survey", of: "test")) {
            try Registry(
                modules: [ListedModule("a", assessment: ("test", "survey"))], kinds: [ListedKind("quiz")])
        }
    }

    @Test func refusesModulesThatRequireEachOtherNamingAll() {
        let modules = [
            ListedModule("a", needs: ["c"]), ListedModule("b", needs: ["a"]), ListedModule("c", needs: ["b"]),
            ListedModule("d"),
        ]
        #expect(throws: RegistryError.circularPrerequisites(["a", "b", "c"])) {
            try Registry(modules: modules)
        }
    }

    @Test func refusesAModuleThatRequiresItself() {
        #expect(throws: RegistryError.circularPrerequisites(["a"])) {
            try Registry(modules: [ListedModule("a", needs: ["a"])])
        }
    }

    @Test func isBuiltPlugInByPlugIn() throws {
        var builder = Registry.Builder()
        builder.add(ListedModule("a"))
        builder.add(ListedKind("quiz"))
        let registry = try builder.registry()
        #expect(registry.modules.map(\.id) == ["a"])
        #expect(registry.kinds.map(\.id) == ["quiz"])
    }
}

struct ListedModule: CourseModule {
    let id: ModuleID
    let prerequisites: [ModuleID]
    let assessments: [AssessmentDefinition]
    let bank: [Item]
    let version = Version(1, 0, 0)
    let title = LocalizedText(asTyped: "module")
    let summary = LocalizedText(asTyped: "")
    let objectives: [Objective] = []
    let units: [CourseUnit] = []
    let requirements = DeliveryRequirements(groupSize: 1...2, trainerQualification: "any")

    init(
        _ id: ModuleID, needs: [ModuleID] = [], assessment: (AssessmentID, KindID)? = nil, bank: [Item] = []
    ) {
        self.id = id
        prerequisites = needs
        self.bank = bank
        assessments = [assessment].compactMap(\.self).map { id, kind in
            AssessmentDefinition(
                id: id, kind: kind, title: LocalizedText(asTyped: "test"), stage: .during, objectives: [],
                items: [])
        }
    }
}

struct SecondModule: CourseModule {
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

struct ListedKind: AssessmentKind {
    let id: KindID
    let title = LocalizedText(asTyped: "kind")
    let examples: [MarkingExample] = []

    init(_ id: KindID) { self.id = id }

    func assessment(from definition: AssessmentDefinition) throws -> any Assessment {
        throw DefinitionError(definition.id, reason: title)
    }
}
