package import CadreKit

/// A certificate whose holder is to be reminded that it has to be renewed.
package struct Recertification: Sendable {
    package let certificate: Certificate
    package let step: Step
    /// The last day on which the certificate holds.
    package let until: Day
    /// Whether the reminder of this step is queued already.
    package let isQueued: Bool

    package init(certificate: Certificate, step: Step, until: Day, isQueued: Bool) {
        self.certificate = certificate
        self.step = step
        self.until = until
        self.isQueued = isQueued
    }

    /// How pressing it is; each step is told once.
    package enum Step: String, Sendable, Codable, CaseIterable {
        /// It may be renewed without loss.
        case windowOpen = "window-open"
        /// The last thirty days, or the later half of a shorter window.
        case due
        /// It no longer holds.
        case overdue

        package var title: LocalizedText {
            switch self {
            case .windowOpen: LocalizedText(en: "window open", zhHans: "可办理复训换证")
            case .due: LocalizedText(en: "due", zhHans: "即将到期")
            case .overdue: LocalizedText(en: "overdue", zhHans: "已逾期")
            }
        }
    }
}

extension Certificate {
    /// What its holder is to be told on a day; nil for one that needs no renewal then, was renewed or revoked, or whose
    /// holder is nobody any more.
    package func recertificationStep(on day: Day) -> Recertification.Step? {
        guard let validity, renewedBy == nil, revocation == nil, !isErased, day >= validity.recertifyFrom
        else { return nil }
        let pressing = min(30, (validity.until.days(since: validity.recertifyFrom) + 1) / 2)
        return switch day {
        case ...validity.until.adding(days: -pressing): .windowOpen
        case ...validity.until: .due
        default: .overdue
        }
    }
}
