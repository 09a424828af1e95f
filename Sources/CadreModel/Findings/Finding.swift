package import CadreKit

/// Something a user can fix, and where.
package struct Finding: Sendable, Hashable, Codable {
    package let severity: Severity
    /// Stable and dotted: `roster.duplicate-email`.
    package let code: String
    package let place: Place?
    /// What is wrong, naming the value.
    package let reason: LocalizedText
    /// What to write instead.
    package let hint: LocalizedText?

    package init(
        _ severity: Severity, _ code: String, at place: Place? = nil, _ reason: LocalizedText,
        hint: LocalizedText? = nil
    ) {
        self.severity = severity
        self.code = code
        self.place = place
        self.reason = reason
        self.hint = hint
    }
}

extension Finding {
    package enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
        case advice, warning, error

        package static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }
        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

        package var title: LocalizedText {
            switch self {
            case .advice: LocalizedText(en: "advice", zhHans: "建议")
            case .warning: LocalizedText(en: "warning", zhHans: "警告")
            case .error: LocalizedText(en: "error", zhHans: "错误")
            }
        }
    }
}

extension [Finding] {
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
