import CadreKit
import CadreModel
import Foundation

/// A gradebook as `--json` gives it; shares are in per cent with one decimal.
struct GradebookDocument: Encodable {
    let cohort: String
    let passTotal: Decimal?
    let retakes: String
    let tries: Int
    let learners: [LearnerRow]

    struct LearnerRow: Encodable {
        let name: String
        let employeeNumber: String?
        let components: [ComponentCell]
        let total: Decimal?
        let bestTotal: Decimal?
        let standing: String
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
        let attemptsUsed: Int?
        let triesLeft: Int?
    }

    init(_ gradebook: Gradebook) {
        cohort = gradebook.cohort.text
        passTotal = gradebook.rule.passTotal.decimalPercentage
        retakes = gradebook.rule.retakes.rawValue
        tries = gradebook.rule.tries
        learners = gradebook.lines.map { line in
            LearnerRow(
                name: line.learner.name, employeeNumber: line.learner.employeeNumber,
                components: line.result.components.map(ComponentCell.init),
                total: line.result.total.decimalPercentage,
                bestTotal: line.result.bestTotal.decimalPercentage,
                standing: line.result.standing.rawValue, reasons: line.reasons.map(\.sentence))
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
        attemptsUsed = one.tries?.used
        triesLeft = one.tries?.left
    }
}
