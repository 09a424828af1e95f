package import CadreKit

/// Why somebody cannot be enrolled or withdrawn.
package enum EnrolmentError: ExplainedError, Equatable {
    case alreadyEnrolled(String, Code)
    case alreadyWaiting(String, Code, position: Int)
    case notEnrolled(String, Code)
    case cohortClosed(Code, Cohort.Status)

    package var explanation: LocalizedText {
        switch self {
        case .alreadyEnrolled(let name, let code):
            LocalizedText(en: "\(name) is in cohort \(code) already", zhHans: "\(name) 已在班级 \(code) 中")
        case .alreadyWaiting(let name, let code, let position):
            LocalizedText(
                en: "\(name) is waiting for cohort \(code) already, at place \(position)",
                zhHans: "\(name) 已在班级 \(code) 的候补名单中，排第 \(position) 位")
        case .notEnrolled(let name, let code):
            LocalizedText(
                en: "\(name) is neither in cohort \(code) nor waiting for it",
                zhHans: "\(name) 不在班级 \(code) 的名册或候补名单中")
        case .cohortClosed(let code, let status):
            .composed { language in
                switch language {
                case .english: "cohort \(code) is \(status.title.en) and takes nobody"
                case .simplifiedChinese: "班级 \(code) \(status.title.zhHans)，不再接受报名"
                }
            }
        }
    }
}
