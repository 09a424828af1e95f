package import CadreKit

/// Why somebody cannot be enrolled or withdrawn.
package enum EnrolmentError: ExplainedError, Equatable {
    case alreadyEnrolled(String, Code)
    case alreadyWaiting(String, Code, position: Int)
    case notEnrolled(String, Code)
    case cohortClosed(Code, Cohort.Status)
    /// Nobody can be at a session of the cohort and at another one.
    case expectedElsewhere(String, Code, session: Code, other: Code)
    /// A trainer of one of the cohort's sessions.
    case teaches(String, Code, session: Code)

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
        case .expectedElsewhere(let name, let code, let session, let other):
            LocalizedText(
                en: """
                    \(name) cannot be in cohort \(code): its session \(session) is at the same time as session \
                    \(other), where they are expected
                    """,
                zhHans: "\(name) 不能加入班级 \(code)：课次 \(session) 与其须参加的课次 \(other) 时间冲突")
        case .teaches(let name, let code, let session):
            LocalizedText(
                en: "\(name) cannot be a learner of cohort \(code): they teach its session \(session)",
                zhHans: "\(name) 是课次 \(session) 的讲师，不能同时作为班级 \(code) 的学员")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .expectedElsewhere(_, _, let session, let other):
            LocalizedText(
                en: "move session \(session) or \(other), or choose another cohort",
                zhHans: "请调整课次 \(session) 或 \(other) 的时间，或改报其他班级")
        case .teaches(_, _, let session):
            LocalizedText(
                en: "choose another trainer: `cadre schedule move \(session) --trainer CODE`",
                zhHans: "请更换讲师：`cadre schedule move \(session) --trainer 讲师编号`")
        case .alreadyEnrolled, .alreadyWaiting, .notEnrolled, .cohortClosed: nil
        }
    }
}
