import CadreImport
import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import CadreStore
import Foundation
import Support
import Testing

/// What the linked modules bring along to the bank: read, drawn and exported, and changed by nobody.
struct ModuleBankTests {
    @Test func listsThemBesideTheDepartmentsOwnAndSaysWhereTheyComeFrom() throws {
        let department = try Self.department()
        _ = try department.importItems("::zz-own:: Own? {=a ~b}\n")
        let module = try #require(try Registry.linked().module("team-management"))
        let all = try department.service.bankItems()
        #expect(all.map(\.item.id) == all.map(\.item.id).sorted())
        var filter = BankFilter()
        filter.category = "team-management"
        let listed = try department.service.bankItems(filter)
        #expect(Set(listed.map(\.item)) == Set(module.bank))
        #expect(listed.allSatisfy { $0.author == "team-management \(module.version)" && !$0.isOwn })
        filter.difficulty = .hard
        #expect(
            try department.service.bankItems(filter).count == module.bank.count { $0.difficulty == .hard })
        filter = BankFilter()
        filter.isOwnOnly = true
        #expect(try department.service.bankItems(filter).map(\.item.id) == ["zz-own"])
        #expect(try department.service.bankItemVersions(module.bank[0].id).map(\.item) == [module.bank[0]])
    }

    @Test func letsNobodyChangeOrRetireThem() throws {
        let department = try Self.department()
        let error = BankError.ofModule(Self.loophole, "team-management")
        #expect(throws: error) {
            try department.service.editBankItem(Self.loophole, by: department.coordinator) { item, _ in
                item.points = 2
            }
        }
        #expect(throws: error) {
            try department.service.setRetired(true, Self.loophole, by: department.coordinator)
        }
        #expect(error.remedy?.en.contains("--prefix own-") == true)
    }

    @Test(arguments: [true, false])
    func refusesAFileThatTakesOneOfTheirIDs(isStrict: Bool) throws {
        let department = try Self.department()
        let file = "::\(Self.loophole):: Mine? {=a ~b}\n\n::other:: Other? {=a ~b}\n"
        var options = ItemImportOptions()
        options.isStrict = isStrict
        let result = try department.importItems(file, options)
        #expect(result.findings.map(\.code) == ["items.id-of-module"])
        #expect(result.findings.first?.place?.line == 1)
        #expect(result.isRefused == isStrict && result.leftOut == 1)
        #expect(result.added == (isStrict ? [] : ["other"]))
        options.prefix = "own-"
        let renamed = try department.importItems(file, options)
        #expect(renamed.findings.isEmpty && renamed.added.count == 2)
    }

    @Test func areDrawnAndMarkedInACohortThatIsTaughtTheModule() throws {
        let (department, _) = try Self.opened(modules: ["team-management"])
        let attempt = try department.service.startAttempt(
            at: "own", of: EntrantNames(person: "E1"), in: department.cohort.code, by: department.coordinator
        ).attempt
        let module = try #require(try Registry.linked().module("team-management"))
        let items = attempt.paper.items
        #expect(items.map(\.id).first == Self.loophole && Set(items.map(\.id)).count == 3)
        #expect(items.dropFirst().allSatisfy { $0.objective == "answer-first-breach" })
        #expect(items.allSatisfy { item in module.bank.contains { $0.id == item.id } })
        _ = try department.submit(
            #"{"\#(Self.loophole)": "b"}"#, at: "own", of: EntrantNames(person: "E1"))
        #expect(try department.results(at: "own").map(\.outcome.points) == [1])
        let form = try department.service.form(of: "own", in: department.cohort.code)
        #expect(form.questions.count == 3)
    }

    @Test func areMissedWhenACohortIsOpenedThatIsNotTaughtTheModule() throws {
        let (department, quiz) = try Self.opened(modules: [])
        _ = try department.service.defineQuiz(
            quiz.id, title: quiz.title, stage: quiz.stage, items: [Self.loophole], draws: quiz.draws,
            by: department.coordinator)
        #expect(throws: DefinitionError.self) { try department.openSecondCohort(Code("SM-2026-2")) }
    }

    @Test func areAskedInPlaceOfADepartmentsItemWithTheSameID() throws {
        let before = try Department(
            at: .afterCourse, registry: try Registry(kinds: Registry.linked().kinds))
        var options = ItemImportOptions()
        options.objective = "draft-team-rules"
        _ = try before.importItems("::\(Self.loophole):: Mine? {=a ~b}\n", options)
        let service = before.service(linkedWith: try .linked())
        let definition = { (count: Int) in
            try service.defineQuiz(
                "own", title: LocalizedText(asTyped: "Own"), stage: .during, items: [],
                draws: [Draw(count, of: "draft-team-rules")], by: before.coordinator)
        }
        _ = try definition(2)
        #expect(try service.form(of: "own").questions.contains { $0.prompt.en == "Mine?" } == false)
        #expect(throws: DefinitionError.self) { try definition(3) }
    }

    @Test(arguments: ["gift", "moodle-xml", "qti", "csv"])
    func leaveWithTheOthersAndOnlyWhenTheyAreMeant(format: String) throws {
        let department = try Self.department()
        _ = try department.importItems("::zz-own:: Own? {=a ~b}\n")
        let all = try department.exported(nil, as: format)
        #expect(all.contains(Self.loophole.text) && all.contains("zz-own"))
        let one = try department.exported([Self.loophole], as: format)
        #expect(one.contains(Self.loophole.text) && !one.contains("zz-own"))
        #expect(!one.contains("team-management-ninety-days"))
    }

    @Test func leaveAsATableWithTheirOrigin() throws {
        let table = try Self.department().exported([Self.loophole], as: "csv")
        let row = try #require(table.split(separator: "\r\n").last)
        let module = try #require(try Registry.linked().module("team-management"))
        #expect(
            row.hasPrefix(
                "\(Self.loophole),,team-management,draft-team-rules,medium,\"rules, 规则\",one option,"))
        #expect(row.hasSuffix(",1,team-management \(module.version),"))
    }

    private static let loophole: ItemID = "team-management-loophole"

    private static func department() throws -> Department {
        try Department(at: .afterCourse, registry: .linked())
    }

    /// A cohort that is taught these modules and takes a quiz: one question named, two drawn.
    private static func opened(
        modules ids: [ModuleID]
    ) throws -> (department: Department, quiz: AssessmentDefinition) {
        let registry = try Registry.linked()
        let modules = ids.compactMap(registry.module).map(ModuleContent.init)
        let quiz = try department().service.defineQuiz(
            "own", title: LocalizedText(en: "Own", zhHans: "自编"), stage: .during, items: [loophole],
            draws: [Draw(2, of: "answer-first-breach")], by: .operator(name: "李梅"))
        let course = CourseContent.twoParts.programme
        let content = CourseContent(
            programme: Programme(
                code: course.code, title: course.title, parts: course.parts,
                sessionPattern: course.sessionPattern,
                gradebook: GradebookRule(
                    components: [.init(source: .assessment("own"), weight: 1, passMinimum: nil)],
                    passTotal: Ratio(1, 2), retakes: .best, tries: 2, excusedCounts: false),
                instruments: ["own"]),
            modules: modules, instruments: [quiz])
        let department = try Department(at: .afterCourse, registry: registry, content: content)
        try department.enrol(1)
        return (department, quiz)
    }
}

extension Department {
    fileprivate func exported(_ items: Set<ItemID>?, as format: String) throws -> String {
        var output = Bytes()
        _ = try service.export(
            ExportRequest(subject: .items, cohort: nil, language: .english, items: items), as: format,
            to: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }
}

private struct Bytes: ByteOutput {
    var bytes: [UInt8] = []

    mutating func write(_ new: UnsafeRawBufferPointer) { bytes.append(contentsOf: new) }
}
