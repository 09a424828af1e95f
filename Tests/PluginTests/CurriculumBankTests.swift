import CadreKit
import CadreRegistry
import CadreTestKit
import Quiz
import Testing

/// What a department that draws quizzes from a curriculum's bank relies on.
struct CurriculumBankTests {
    @Test(arguments: Curriculum.all)
    func asksEveryObjectiveTwiceOrMore(curriculum: Curriculum) {
        let asked = Dictionary(grouping: curriculum.module.bank, by: \.objective)
        for objective in curriculum.module.objectives {
            #expect((asked[objective.id]?.count ?? 0) >= 2, "\(objective.id)")
        }
    }

    @Test(arguments: Curriculum.all)
    func asksInFiveShapesOrMore(curriculum: Curriculum) {
        #expect(Set(curriculum.module.bank.map(\.response.shape)).count >= 5)
    }

    @Test(arguments: Curriculum.all, Difficulty.allCases)
    func hasThreeItemsOrMoreOfEachDifficulty(curriculum: Curriculum, difficulty: Difficulty) {
        #expect(curriculum.module.bank.count { $0.difficulty == difficulty } >= 3)
    }

    @Test(arguments: Curriculum.all)
    func isFoundByTagsInBothLanguages(curriculum: Curriculum) {
        for item in curriculum.module.bank {
            let isChinese = item.tags.map { $0.unicodeScalars.contains { $0.properties.isIdeographic } }
            #expect(isChinese.contains(true) && isChinese.contains(false), "\(item.id)")
        }
    }

    /// An essay in a draw makes somebody read; whoever wants none leaves hard items out.
    @Test(arguments: Curriculum.all)
    func needsAMarkerForHardItemsOnly(curriculum: Curriculum) {
        let essays = curriculum.module.bank.filter { !$0.criteria.isEmpty }
        #expect(!essays.isEmpty)
        #expect(essays.allSatisfy { $0.difficulty == .hard })
    }

    /// A form shows the ids, in whatever order the options come.
    @Test(arguments: Curriculum.all)
    func doesNotGiveAnOrderAwayByItsIDs(curriculum: Curriculum) {
        for item in curriculum.module.bank {
            guard case .order(let order) = item.key else { continue }
            #expect(order != order.sorted() && order != order.sorted().reversed(), "\(item.id)")
        }
    }

    @Test(arguments: Curriculum.all, Language.allCases)
    func asksNothingThatATestAsks(curriculum: Curriculum, language: Language) {
        let asked = curriculum.forms.flatMap(\.items).map { $0.prompt.text(in: language) }
        let bank = curriculum.module.bank.map { $0.prompt.text(in: language) }
        #expect(Set(bank).isDisjoint(with: asked))
        #expect(Set(bank).count == bank.count)
    }

    @Test func saysWhatABankOwes() throws {
        let item = Item.singleChoice(
            "named-otherwise", objective: "unknown", LocalizedText(asTyped: "?"),
            options: [
                AnswerOption("a", LocalizedText(en: "A", zhHans: "")),
                AnswerOption("b", LocalizedText(asTyped: "B")),
            ], key: "c")
        let module = BankedModule(bank: [item, item])
        let problems = Conformance.problems(of: module, kinds: try Registry.linked().kinds)
        for broken in [
            "“named-otherwise” is in its bank more than once", "does not begin with the module’s id",
            "assesses no objective", "says nothing of its difficulty", "in one language only",
            "the same words in both languages", "its key is no possible answer",
        ] {
            #expect(problems.contains { $0.contains(broken) }, "\(broken)")
        }
        #expect(Conformance.problems(of: module, kinds: []).contains { $0.contains("no kind “quiz”") })
    }

    @Test func saysWhichKeyEarnsLessThanItsPoints() {
        let item = Item.trueFalse("banked-a", LocalizedText(en: "True?", zhHans: "对吗？"), key: true)
        let problems = Conformance.problems(of: BankedModule(bank: [item]), kinds: [UnmovedKind()])
        #expect(problems.contains("banked: the key of “banked-a” earns 0 of 1 points"))
    }
}

private struct BankedModule: CourseModule {
    let bank: [Item]
    let id: ModuleID = "banked"
    let version = Version(1, 0, 0)
    let title = LocalizedText(asTyped: "banked")
    let summary = LocalizedText(asTyped: "")
    let prerequisites: [ModuleID] = []
    let units: [CourseUnit] = []
    let requirements = DeliveryRequirements(groupSize: 1...2, trainerQualification: "any")
    let assessments: [AssessmentDefinition] = []
    let objectives: [Objective] = []
}

/// A quiz that nobody earns anything in.
private struct UnmovedKind: AssessmentKind, Assessment {
    let id: KindID = "quiz"
    let title = LocalizedText(asTyped: "unmoved")
    let examples: [MarkingExample] = []

    func assessment(from definition: AssessmentDefinition) -> any Assessment { self }
    func mark(_ raters: [Answers], on paper: Paper) -> Outcome { .scored(Score(items: [])) }

    func paper(seed: UInt64, bank: [Item]) -> Paper {
        Paper(
            of: AssessmentDefinition(id: "unmoved", kind: id, title: title, stage: .during, items: []),
            seed: seed, items: [])
    }
}
