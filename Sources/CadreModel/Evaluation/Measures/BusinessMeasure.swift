package import CadreKit
import Foundation

/// A figure of the business by which a programme is judged, such as the share of contracts that dealers renew.
package struct BusinessMeasure: Sendable, Hashable, Identifiable {
    package let id: RowID<BusinessMeasure>
    package let code: Code
    package let title: LocalizedText
    /// "%", "万元"; nil for a plain number.
    package let unit: String?
    /// Whether less of it is better, as of complaints.
    package let isLowerBetter: Bool
    /// What is aimed at afterwards.
    package let target: Double?

    package init(
        id: RowID<BusinessMeasure>, code: Code, title: LocalizedText, unit: String?, isLowerBetter: Bool,
        target: Double?
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.unit = unit
        self.isLowerBetter = isLowerBetter
        self.target = target
    }

    package func reachesTarget(_ value: Double) -> Bool? {
        target.map { isLowerBetter ? value <= $0 : value >= $0 }
    }

    /// A value as people type it: `62.5`, `-3`, `1,250,000`. Nil for anything else, and for more than 15 digits.
    package static func value(_ text: String) -> Double? {
        let pattern = /-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?/
        guard text.wholeMatch(of: pattern) != nil, text.count(where: \.isNumber) <= 15 else { return nil }
        return Double(text.replacing(",", with: ""))
    }
}

/// When a measure was taken, as seen from the course.
package enum MeasurePhase: String, Sendable, Codable, CaseIterable {
    case before, after

    package var title: LocalizedText {
        switch self {
        case .before: LocalizedText(en: "before", zhHans: "训前")
        case .after: LocalizedText(en: "after", zhHans: "训后")
        }
    }
}

/// One value of a measure, about somebody or something that a cohort's course is to have an effect on.
package struct MeasureValue: Sendable, Hashable {
    package let measure: RowID<BusinessMeasure>
    package let about: MeasureSubject
    package let phase: MeasurePhase
    /// When it was taken; nil where only the phase is known. Of several days in a phase the mean counts.
    package let day: Day?
    package let value: Double

    package init(
        measure: RowID<BusinessMeasure>, about: MeasureSubject, phase: MeasurePhase, day: Day?, value: Double
    ) {
        self.measure = measure
        self.about = about
        self.phase = phase
        self.day = day
        self.value = value
    }
}
