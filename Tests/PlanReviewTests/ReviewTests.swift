import CadreKit
import CadreModel
import PlanReview
import Support
import Testing

struct ReviewTests {
    @Test func findsNothingInASoundPlan() throws {
        let review = Review.of(.example, registry: try Registry())
        #expect(review.findings == [])
        #expect(
            review.notChecked == [
                "logistics.trainer-not-qualified", "logistics.no-fitting-room", "logistics.on-a-holiday",
                "logistics.outside-hours",
            ])
    }

    @Test func putsTheWorstFirstAndKeepsTheOrderOfTheRulesWithin() throws {
        let findings = Review.of(PlanDraft(), registry: try Registry()).findings
        let severities = findings.map(\.severity)
        #expect(severities == severities.sorted(by: >))
        let codes = ReviewRules.all.map(\.code)
        for (one, next) in zip(findings, findings.dropFirst()) where one.severity == next.severity {
            let places = (codes.firstIndex(of: one.code), codes.firstIndex(of: next.code))
            #expect(try #require(places.0) <= #require(places.1))
        }
    }

    @Test func countsByAreaWithoutAMarkForTheWhole() throws {
        let review = Review.of(PlanDraft(), registry: try Registry())
        #expect(review.scoreCard.map(\.area) == ReviewArea.allCases)
        for line in review.scoreCard {
            let own = review.findings.filter { $0.area == line.area }
            #expect(line.errors + line.warnings + line.advice == own.count)
            #expect(line.rules == ReviewRules.all.count { $0.area == line.area })
        }
    }

    @Test func followsThePlansOwnSettingsAndKeepsTheirReasons() throws {
        var plan = PlanDraft.example
        plan.audience?.role = nil
        plan.audience?.priorKnowledge = nil
        plan.review = [
            .of("audience.role", "off", "公开课"), .of("audience.prior-knowledge", "error", "必须摸底"),
        ]
        let review = Review.of(plan, registry: try Registry())
        #expect(review.findings.map(\.code) == ["audience.prior-knowledge"])
        #expect(review.findings.map(\.severity) == [.error])
        #expect(review.settings.compactMap(\.reason) == ["公开课", "必须摸底"])
    }

    @Test func doesNotFollowASettingWithoutAReason() throws {
        var plan = PlanDraft.example
        plan.audience?.role = nil
        plan.review = [.of("audience.role", "off", nil)]
        let codes = Review.of(plan, registry: try Registry()).findings.map(\.code)
        #expect(Set(codes) == ["audience.role", "review.unclear-setting"])
    }

    /// However malformed a plan is, its review ends and says where to look.
    @Test(arguments: 1...400)
    func survivesAnyPlan(seed: UInt64) throws {
        var random = RandomPlan(seed: seed)
        let review = Review.of(
            random.draft(), registry: try Registry(), department: seed.isMultiple(of: 2) ? .strange : nil)
        for finding in review.findings {
            #expect(!finding.path.isEmpty)
            #expect(!finding.reason.en.isEmpty && !finding.reason.zhHans.isEmpty)
        }
    }
}

extension PlanDraft {
    /// The sound plan of the rules' examples.
    static var example: PlanDraft {
        ReviewRules.all.lazy.flatMap(\.examples).first { !$0.triggers && $0.title.en == "ten learners" }?
            .draft
            ?? PlanDraft()
    }
}

extension PlanDraft.ReviewSetting {
    fileprivate static func of(_ rule: String, _ severity: String, _ reason: String?) -> Self {
        var setting = Self()
        (setting.rule, setting.severity, setting.reason) = (rule, severity, reason)
        return setting
    }
}

extension DepartmentFacts {
    /// Knows nothing, and is never open.
    fileprivate static let strange = DepartmentFacts(
        trainers: [:], rooms: [], holidays: [:], openHours: { _ in [] })
}
