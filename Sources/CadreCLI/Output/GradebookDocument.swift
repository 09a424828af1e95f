import CadreKit
import CadreModel
import Foundation

/// A gradebook as `--json` gives it; shares are in per cent with one decimal.
struct GradebookDocument: Encodable {
    let cohort: String
    let passTotal: Decimal?
    let retakes: String
    let retakeCap: Decimal?
    let tries: Int
    let rounding: GradebookRule.Rounding
    let learners: [LearnerRow]

    struct LearnerRow: Encodable {
        let name: String
        let employeeNumber: String?
        let components: [ComponentCell]
        /// By the rule before rounding and before anything was decided.
        let exactTotal: Decimal?
        let total: Decimal?
        let bestTotal: Decimal?
        let totalDecision: LocalizedText?
        let standing: String
        let grade: String?
        let reasons: [LocalizedText]
    }

    struct ComponentCell: Encodable {
        let source: String
        let weight: Int
        let minimum: Decimal?
        /// Missing while nothing counts.
        let result: Decimal?
        let best: Decimal?
        let isComplete: Bool
        let decision: LocalizedText?
        let dropped: [String]
        let attemptsUsed: Int?
        let triesLeft: Int?
    }

    init(_ gradebook: Gradebook) {
        cohort = gradebook.cohort.text
        passTotal = gradebook.rule.passTotal.decimalPercentage
        retakes = gradebook.rule.retakes.rawValue
        retakeCap = gradebook.rule.retakeCap?.decimalPercentage
        tries = gradebook.rule.tries
        rounding = gradebook.rule.rounding
        learners = gradebook.lines.map { line in
            LearnerRow(
                name: line.learner.name, employeeNumber: line.learner.employeeNumber,
                components: line.result.components.map(ComponentCell.init),
                exactTotal: line.result.exactTotal.decimalPercentage,
                total: line.result.total.decimalPercentage,
                bestTotal: line.result.bestTotal.decimalPercentage,
                totalDecision: line.result.decision?.sentence, standing: line.result.standing.rawValue,
                grade: line.result.grade, reasons: line.reasons.map(\.sentence))
        }
    }
}

extension GradebookDocument.ComponentCell {
    fileprivate init(_ one: ComponentResult) {
        source = one.component.source.key
        weight = one.component.weight
        minimum = one.component.passMinimum?.decimalPercentage
        result = one.result?.decimalPercentage
        best = one.best.decimalPercentage
        isComplete = one.isComplete
        decision = one.decision?.sentence
        dropped = one.members.filter(\.isDropped).map(\.assessment.text)
        attemptsUsed = one.tries?.used
        triesLeft = one.tries?.left
    }
}
