import CadreKit
import CadreModel
import PlanReview
import Testing

/// Every rule's examples: they are its documentation, so they must be true.
struct RuleExampleTests {
    @Test(arguments: RuleCase.all)
    func speaksUpWhereItsExamplesSaySo(rule: RuleCase) throws {
        let registry = try Registry()
        for example in rule.rule.examples {
            let plan = ReviewedPlan(example.draft, registry: registry, department: example.department)
            let problems = rule.rule.problems(in: plan)
            #expect(problems.isEmpty != example.triggers, "\(example.title.en): \(problems)")
        }
    }

    @Test(arguments: RuleCase.all)
    func showsBothSidesAndExplainsItselfInBothLanguages(rule: RuleCase) {
        let rule = rule.rule
        #expect(rule.examples.contains { $0.triggers })
        #expect(rule.examples.contains { !$0.triggers })
        #expect(rule.code.wholeMatch(of: /[a-z]+(\.[a-z]+(-[a-z]+)*)/) != nil)
        #expect(!rule.source.isEmpty)
        let words = [rule.sentence, rule.rationale, rule.hint] + rule.examples.map(\.title)
        for text in words {
            #expect(!text.en.isEmpty && !text.en.isChinese, "\(text.en)")
            #expect(text.zhHans.isChinese, "\(text.zhHans)")
        }
    }

    @Test(arguments: RuleCase.all)
    func namesAPlaceAndWhatIsWrongInBothLanguages(rule: RuleCase) throws {
        let registry = try Registry()
        for example in rule.rule.examples where example.triggers {
            let plan = ReviewedPlan(example.draft, registry: registry, department: example.department)
            for problem in rule.rule.problems(in: plan) {
                #expect(!problem.path.isEmpty)
                #expect(problem.reason.zhHans.isChinese, "\(problem.reason.zhHans)")
                #expect(!problem.reason.en.isEmpty)
            }
        }
    }

    @Test func carriesCodesOfItsOwn() {
        let codes = ReviewRules.all.map(\.code)
        #expect(codes.count >= 30)
        #expect(Set(codes).count == codes.count)
        #expect(Set(ReviewRules.all.map(\.area)) == Set(ReviewArea.allCases))
    }
}

/// A rule as a test case, named by its code.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: any ReviewRule

    var testDescription: String { rule.code }

    static let all = ReviewRules.all.map(RuleCase.init)
}

extension String {
    fileprivate var isChinese: Bool { unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
}
