package import CadreKit

/// How attendance and assessments make a result, and what passes.
package struct GradebookRule: Sendable, Hashable, Codable {
    package let components: [Component]
    /// The least overall result that passes.
    package let passTotal: Ratio
    package let retakes: Retakes
    /// The most attempts at one assessment.
    package let tries: Int
    /// Whether an excused session leaves the denominator or counts as missed.
    package let excusedCounts: Bool

    package init(
        components: [Component], passTotal: Ratio, retakes: Retakes, tries: Int, excusedCounts: Bool
    ) {
        self.components = components
        self.passTotal = passTotal
        self.retakes = retakes
        self.tries = tries
        self.excusedCounts = excusedCounts
    }

    /// One thing that counts.
    package struct Component: Sendable, Hashable, Codable {
        package let source: Source
        /// Its share of the whole: weight over the sum of weights.
        package let weight: Int
        /// The least result here that passes; nil when only the total matters.
        package let passMinimum: Ratio?

        package init(source: Source, weight: Int, passMinimum: Ratio?) {
            self.source = source
            self.weight = weight
            self.passMinimum = passMinimum
        }
    }

    package enum Source: Sendable, Hashable, Codable {
        case attendance
        case assessment(AssessmentID)
    }

    /// Which attempt counts when there are several.
    package enum Retakes: String, Sendable, Codable, CaseIterable {
        case best, latest, average
    }
}

extension GradebookRule.Source {
    /// As plans write it: `attendance` or an assessment's id.
    package var key: String {
        switch self {
        case .attendance: "attendance"
        case .assessment(let id): id.text
        }
    }

    package var title: LocalizedText {
        switch self {
        case .attendance: LocalizedText(en: "attendance", zhHans: "考勤")
        case .assessment(let id): LocalizedText(asTyped: id.text)
        }
    }
}

extension GradebookRule.Retakes {
    package var title: LocalizedText {
        switch self {
        case .best: LocalizedText(en: "the best counts", zhHans: "取最高分")
        case .latest: LocalizedText(en: "the latest counts", zhHans: "取最近一次")
        case .average: LocalizedText(en: "their average counts", zhHans: "取平均分")
        }
    }
}
