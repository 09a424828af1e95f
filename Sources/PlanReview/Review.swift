package import CadreKit
package import CadreModel

/// What a plan's review came to.
package struct Review: Sendable {
    /// Most severe first, then in the order of the rules.
    package let findings: [ReviewFinding]
    /// Codes of rules that could not be checked without the department's data.
    package let notChecked: [String]
    /// Settings of the plan's own that were followed, each with its reason.
    package let settings: [PlanDraft.ReviewSetting]

    /// Reviews a draft by every rule that the plan does not switch off.
    ///
    /// - Parameter department: nil when there is none at hand; rules that need it are then not checked.
    package static func of(
        _ draft: PlanDraft, registry: Registry, department: DepartmentFacts? = nil
    ) -> Review {
        let plan = ReviewedPlan(draft, registry: registry, department: department)
        let settings = ReviewSettings(draft.review)
        let active = ReviewRules.all.filter { !settings.switchesOff($0) }
        let (checked, left) = (
            active.filter { department != nil || $0.needs == .planAlone },
            active.filter { department == nil && $0.needs == .department }
        )
        let findings = checked.flatMap { rule in
            rule.problems(in: plan).map {
                ReviewFinding($0, of: rule, graded: settings.severity(of: rule) ?? rule.severity)
            }
        }
        return Review(
            findings: findings.stablySorted { $0.severity > $1.severity },
            notChecked: left.map(\.code), settings: settings.followed)
    }

    /// One line for each area, in the order of `ReviewArea`.
    package var scoreCard: [AreaScore] {
        ReviewArea.allCases.map { area in
            let rules = ReviewRules.all.filter { $0.area == area }
            let found = findings.filter { $0.area == area }
            return AreaScore(
                area: area, rules: rules.count,
                notChecked: rules.count { notChecked.contains($0.code) },
                errors: found.count { $0.severity == .error },
                warnings: found.count { $0.severity == .warning },
                advice: found.count { $0.severity == .advice })
        }
    }
}

/// One thing that stands against a plan, with why it matters and what to do.
package struct ReviewFinding: Sendable, Hashable {
    package let code: String
    package let area: ReviewArea
    package let severity: Finding.Severity
    package let path: String
    package let reason: LocalizedText
    package let rationale: LocalizedText
    package let hint: LocalizedText

    init(_ problem: ReviewProblem, of rule: any ReviewRule, graded severity: Finding.Severity) {
        code = rule.code
        area = rule.area
        self.severity = severity
        path = problem.path
        reason = problem.reason
        rationale = rule.rationale
        hint = problem.hint ?? rule.hint
    }
}

/// How one area of a plan stands: not a mark, but where to look first.
package struct AreaScore: Sendable, Hashable {
    package let area: ReviewArea
    package let rules: Int
    package let notChecked: Int
    package let errors: Int
    package let warnings: Int
    package let advice: Int

    package var verdict: LocalizedText {
        if errors > 0 { return LocalizedText(en: "to be mended", zhHans: "须改正") }
        if warnings > 0 { return LocalizedText(en: "to be improved", zhHans: "待完善") }
        if notChecked == rules { return LocalizedText(en: "not checked", zhHans: "未检查") }
        return LocalizedText(en: "sound", zhHans: "良好")
    }
}

extension Array {
    /// Sorted, with equal elements in the order in which they were.
    fileprivate func stablySorted(by isBefore: (Element, Element) -> Bool) -> [Element] {
        enumerated().sorted { one, other in
            isBefore(one.element, other.element)
                || (!isBefore(other.element, one.element) && one.offset < other.offset)
        }.map(\.element)
    }
}
