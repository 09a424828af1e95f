import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import CadreStore
import Foundation
import Support
import Testing

struct BankTests {
    private let file = "::one:: One? {=a ~b}\n\n::two:: Two? {=a ~b}\n"

    @Test func keepsEveryVersionOfAQuestion() throws {
        let department = try Department(at: .afterCourse)
        #expect(try department.importItems(file).added == ["one", "two"])
        #expect(try department.importItems(file).unchanged == 2)
        #expect(try department.importItems(file.replacing("One?", with: "Which one?")).changed == ["one"])
        let versions = try department.service.bankItemVersions("one")
        #expect(versions.map(\.item.prompt.en) == ["One?", "Which one?"])
        #expect(versions.map(\.item.version) == [1, 2])
        #expect(versions.map(\.author) == ["李梅", "李梅"])
    }

    @Test func writesNothingInADryRun() throws {
        let department = try Department(at: .afterCourse)
        var options = ItemImportOptions()
        options.dryRun = true
        #expect(try department.importItems(file, options).added.count == 2)
        #expect(try department.service.bankItems().isEmpty)
    }

    @Test(arguments: [true, false])
    func letsABadQuestionKeepTheOthersOutOnlyWhenStrict(isStrict: Bool) throws {
        let department = try Department(at: .afterCourse)
        var options = ItemImportOptions()
        options.isStrict = isStrict
        let result = try department.importItems(file + "\n::bad:: Bad? {~a ~b}\n", options)
        #expect(result.leftOut == 1)
        #expect(result.isRefused == isStrict)
        #expect(try department.service.bankItems().count == (isStrict ? 0 : 2))
    }

    @Test func keepsTheQuestionsOfTwoFilesApartByTheirPrefix() throws {
        let department = try Department(at: .afterCourse)
        var options = ItemImportOptions()
        _ = try department.importItems(file, options)
        options.prefix = "sales-"
        options.tags = ["sales"]
        #expect(try department.importItems(file, options).added == ["sales-one", "sales-two"])
        var filter = BankFilter()
        filter.tags = ["sales"]
        #expect(try department.service.bankItems(filter).map(\.item.id) == ["sales-one", "sales-two"])
    }

    @Test func refusesAnEditThatChangesNothingAndOneOfARetiredQuestion() throws {
        let department = try Department(at: .afterCourse)
        _ = try department.importItems(file)
        let edited = try department.service.editBankItem("one", by: department.coordinator) { item, _ in
            item.difficulty = .hard
        }
        #expect(edited.item.version == 2 && edited.item.difficulty == .hard)
        #expect(throws: BankError.unchanged("one")) {
            try department.service.editBankItem("one", by: department.coordinator) { _, _ in }
        }
        try department.service.setRetired(true, "one", by: department.coordinator)
        #expect(throws: BankError.retired("one")) {
            try department.service.editBankItem("one", by: department.coordinator) { item, _ in
                item.points = 2
            }
        }
        #expect(try department.service.bankItems().map(\.item.id) == ["two"])
        #expect(throws: BankError.unknownItem("three")) {
            try department.service.setRetired(true, "three", by: department.coordinator)
        }
    }
}

extension Department {
    func importItems(_ text: String, _ options: ItemImportOptions = ItemImportOptions()) throws -> ItemsImport
    {
        try service.importItems(Array(text.utf8), options, by: coordinator)
    }
}
