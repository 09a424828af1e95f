package import CadreKit
import Psychometrics

/// What a cohort's tests tell.
package struct LearningResult: Sendable {
    /// From test to test, a module each, in teaching order.
    package let gains: [ModuleGain]
    /// The assessments that count, in the order of the gradebook.
    package let assessments: [CountedAssessment]
    /// How many learners stand where.
    package let standings: [Standing: Int]

    package struct ModuleGain: Sendable {
        package let module: LocalizedText
        package let gain: AssessmentAnalysis.Gain

        package init(module: LocalizedText, gain: AssessmentAnalysis.Gain) {
            self.module = module
            self.gain = gain
        }
    }

    /// How the learners did in one component of the gradebook.
    package struct CountedAssessment: Sendable {
        package let id: AssessmentID
        package let title: LocalizedText
        /// Learners with a result.
        package let count: Int
        /// Nil while nobody has one.
        package let mean: Ratio?
        /// The least that passes; nil when only the total matters.
        package let minimum: Ratio?
        /// Those with a result who reach the least.
        package let reached: Int
    }

    package init(gains: [ModuleGain], gradebook: Gradebook, titles: [AssessmentID: LocalizedText]) {
        self.gains = gains
        assessments = gradebook.rule.components.enumerated().flatMap { place, component in
            component.source.assessments.map { id in
                let all = gradebook.lines.map { $0.result.components[place] }
                // Of several that count as one each has its own result, and only the whole a minimum.
                let isAlone = component.source.assessments.count == 1
                let results = all.compactMap { one in
                    isAlone ? one.result : one.members.first { $0.assessment == id }?.result
                }
                return CountedAssessment(
                    id: id, title: titles[id] ?? LocalizedText(asTyped: id.text), count: results.count,
                    mean: results.isEmpty ? nil : results.reduce(.zero, +) / results.count,
                    minimum: isAlone ? component.passMinimum : nil,
                    reached: all.count { $0.result != nil && $0.isMet })
            }
        }
        standings = Dictionary(gradebook.lines.map { ($0.result.standing, 1) }, uniquingKeysWith: +)
    }

    /// The mean of the modules' tests before; nil without tests.
    package var before: Double? { gains.mean(of: \.before) }
    package var after: Double? { gains.mean(of: \.after) }
}

extension [LearningResult.ModuleGain] {
    fileprivate func mean(of figure: (LearningGain) -> Double) -> Double? {
        isEmpty ? nil : map { figure($0.gain.figures) }.reduce(0, +) / Double(count)
    }
}
