package import CadreKit
package import CadreModel

/// What an assessment's figures say, in words that claim no more than the number of learners allows.
package struct AnalysisReport: Wording {
    private let analysis: AssessmentAnalysis
    package let language: Language

    package init(of analysis: AssessmentAnalysis, in language: Language) {
        self.analysis = analysis
        self.language = language
    }

    package var document: Document {
        let cohort = analysis.cohort.map { label(" – \($0)", "（\($0)）") } ?? ""
        return Document(
            title: said(analysis.title) + cohort, in: language,
            blocks: [.paragraph(caution)]
                + (analysis.test.map { TestChapter(test: $0, language: language).blocks } ?? [])
                + (analysis.agreement.map { AgreementChapter(agreement: $0, language: language).blocks } ?? [])
                + (analysis.gain.map { GainChapter(gain: $0, language: language).blocks } ?? []))
    }

    /// What so many learners can show, and what they cannot.
    private var caution: String {
        let count = analysis.count
        return switch count {
        case ..<10:
            label(
                "Learners: \(count). Too few to judge any question by; the ranges below show how little is known.",
                "共 \(count) 名学员：人数太少，不足以评价任何一道题；下列区间说明结论有多不确定。")
        case ..<30:
            label(
                """
                Learners: \(count). Enough to see where to look, not to decide: one learner more or less can turn \
                discrimination and alpha round. Drop no question on these figures alone.
                """,
                "共 \(count) 名学员：可以提示需要关注之处，但不足以下结论；增减一名学员就可能改变区分度和信度，请勿仅凭这些数据删题。")
        case ..<100:
            label(
                "Learners: \(count). Facilities are fairly known, discrimination and alpha still roughly.",
                "共 \(count) 名学员：得分率较为可靠，区分度和信度仍较粗略。")
        default: label("Learners: \(count).", "共 \(count) 名学员。")
        }
    }
}
