package import CadreKit

/// Why an assessment cannot be shown, taken or marked.
package enum AssessmentError: ExplainedError, Equatable {
    case unknownAssessment(AssessmentID, linked: [AssessmentID])
    /// The assessment is not part of what the cohort is taught.
    case notInCohort(AssessmentID, Code, known: [AssessmentID])
    case kindNotLinked(KindID, of: AssessmentID)
    case notEnrolled(String, Code)
    case noTriesLeft(AssessmentID, String, tries: Int)
    /// Handed in already, or never begun.
    case noOpenAttempt(String)

    package var explanation: LocalizedText {
        switch self {
        case .unknownAssessment(let id, let linked):
            LocalizedText(
                en: "no linked module has an assessment “\(id)”; there are \(linked.listed(", "))",
                zhHans: "已包含的模块中没有测评“\(id)”；可用：\(linked.listed("、"))")
        case .notInCohort(let id, let cohort, let known):
            LocalizedText(
                en: "cohort \(cohort) has no assessment “\(id)”; it has \(known.listed(", "))",
                zhHans: "班级 \(cohort) 没有测评“\(id)”；该班级的测评：\(known.listed("、"))")
        case .kindNotLinked(let kind, let id):
            LocalizedText(
                en: """
                    “\(id)” is an assessment of kind “\(kind)”, which is not linked into this build; \
                    what was marked before stays readable
                    """,
                zhHans: "测评“\(id)”的类型“\(kind)”未包含在本程序中，无法评分；此前的成绩仍可查看")
        case .notEnrolled(let name, let cohort):
            LocalizedText(
                en: "\(name) is not enrolled in cohort \(cohort)", zhHans: "\(name) 不是班级 \(cohort) 的在册学员")
        case .noTriesLeft(let id, let name, let tries):
            LocalizedText(
                en: "\(name) has used all \(tries) tries at “\(id)”",
                zhHans: "\(name) 在测评“\(id)”的 \(tries) 次机会已全部用完")
        case .noOpenAttempt(let uid):
            LocalizedText(en: "there is no open attempt \(uid)", zhHans: "没有进行中的作答 \(uid)")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownAssessment:
            LocalizedText(
                en: "`cadre modules show MODULE` lists them", zhHans: "可用 `cadre modules show 模块标识` 查看")
        case .kindNotLinked(let kind, _):
            LocalizedText(
                en: "use a build with the assessment kind “\(kind)”", zhHans: "请使用包含测评类型“\(kind)”的程序版本")
        case .notEnrolled:
            LocalizedText(
                en: "enrol them first: `cadre cohort enrol`", zhHans: "请先办理报名：`cadre cohort enrol`")
        case .notInCohort, .noTriesLeft, .noOpenAttempt: nil
        }
    }
}

extension [AssessmentID] {
    fileprivate func listed(_ separator: String) -> String {
        isEmpty ? "–" : map(\.text).joined(separator: separator)
    }
}
