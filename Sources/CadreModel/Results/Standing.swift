package import CadreKit

/// Where a learner stands against what passes.
package enum Standing: String, Sendable, Codable, CaseIterable {
    /// Everything is in, and every minimum and the total are met.
    case passed
    /// With all that is open at its best, every minimum and the total would be met.
    case canStillPass = "can-still-pass"
    /// Not even with all that is open at its best. Make-up sessions are not open but arranged: to reckon with them
    /// would call every absence harmless until the cohort closes, and nobody would be warned in time. Where one
    /// would help, the reasons say so.
    case canNoLongerPass = "can-no-longer-pass"
    /// The cohort is closed and something is missing or was not met.
    case notPassed = "not-passed"

    package var title: LocalizedText {
        switch self {
        case .passed: LocalizedText(en: "passed", zhHans: "合格")
        case .canStillPass: LocalizedText(en: "can still pass", zhHans: "仍可合格")
        case .canNoLongerPass: LocalizedText(en: "can no longer pass", zhHans: "已无法合格")
        case .notPassed: LocalizedText(en: "not passed", zhHans: "不合格")
        }
    }
}
