package import CadreKit

/// Why a cohort cannot be formed, found or changed.
package enum CohortError: ExplainedError, Equatable {
    case unknownCohort(String)
    case exists(Code)

    package var explanation: LocalizedText {
        switch self {
        case .unknownCohort(let code):
            LocalizedText(en: "there is no cohort “\(code)”", zhHans: "没有编号为“\(code)”的班级")
        case .exists(let code):
            LocalizedText(en: "there is already a cohort \(code)", zhHans: "班级 \(code) 已存在")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownCohort:
            LocalizedText(en: "`cadre cohort list` shows them", zhHans: "可用 `cadre cohort list` 查看")
        case .exists: LocalizedText(en: "choose another code", zhHans: "请换一个编号")
        }
    }
}
