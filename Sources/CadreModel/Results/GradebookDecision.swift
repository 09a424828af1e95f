package import CadreKit

/// What somebody decided about a learner's result in place of the rule, and why.
package struct GradebookDecision: Sendable, Hashable {
    package let effect: Effect
    /// Nil once the learner's record was erased.
    package let reason: String?
    package let decidedBy: String
    package let decidedAt: Instant

    package enum Effect: Sendable, Hashable {
        /// This result counts, whatever was earned.
        case override(Ratio)
        /// The component does not count for this learner: its weight and its minimum fall away.
        case exemption
    }

    package init(effect: Effect, reason: String?, decidedBy: String, decidedAt: Instant) {
        self.effect = effect
        self.reason = reason
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
    }
}

/// The decisions that stand about one learner.
package struct GradebookDecisions: Sendable, Hashable {
    /// By a component's key, or `totalKey`.
    package let byKey: [String: GradebookDecision]

    /// What a decision about the whole result is kept under; no component may be named so.
    package static let totalKey = "total"
    package static let none = GradebookDecisions([:])

    package init(_ byKey: [String: GradebookDecision]) {
        self.byKey = byKey
    }

    package subscript(source: GradebookRule.Source) -> GradebookDecision? { byKey[source.key] }
    /// About the whole result.
    package var total: GradebookDecision? { byKey[Self.totalKey] }
}

extension GradebookDecision {
    /// Who decided what, when and why.
    package var sentence: LocalizedText {
        let when = decidedAt.utcText
        return switch effect {
        case .override(let result):
            LocalizedText(
                en: "set to \(result.percentage()) % by \(decidedBy) at \(when): \(reason ?? "–")",
                zhHans: "由\(decidedBy)于 \(when) 改定为 \(result.percentage())%，理由：\(reason ?? "–")")
        case .exemption:
            LocalizedText(
                en: "exempted by \(decidedBy) at \(when): \(reason ?? "–")",
                zhHans: "由\(decidedBy)于 \(when) 批准豁免，理由：\(reason ?? "–")")
        }
    }
}
