package import CadreKit

/// Why a person cannot be found.
package enum PersonError: ExplainedError, Equatable {
    case unknown(String)
    /// Several people are known by the same words.
    case ambiguous(String, candidates: [String])
    case unknownUnit(String)
    case unitExists(Code)
    case notGranted(String, Role)
    /// Somebody who has a place in these cohorts, which are not over.
    case stillEnrolled(String, [Code])
    case stillTeaching(String, [Code])
    /// Roles are given for all, a site, a programme or a cohort.
    case unitHasNoRights(Role, Code)

    package var explanation: LocalizedText {
        switch self {
        case .unknown(let reference):
            LocalizedText(en: "nobody is known as “\(reference)”", zhHans: "没有找到“\(reference)”")
        case .ambiguous(let reference, let candidates):
            LocalizedText(
                en: "“\(reference)” may be \(candidates.joined(separator: " or "))",
                zhHans: "“\(reference)”对应多人：\(candidates.joined(separator: "、"))")
        case .unknownUnit(let code):
            LocalizedText(en: "there is no organisation unit “\(code)”", zhHans: "没有编号为“\(code)”的部门或单位")
        case .unitExists(let code):
            LocalizedText(en: "there is already an organisation unit \(code)", zhHans: "部门或单位 \(code) 已存在")
        case .unitHasNoRights(let role, let code):
            LocalizedText(
                en:
                    "the role \(role.rawValue) cannot be given for organisation unit \(code): it would reach nothing",
                zhHans: "角色“\(role.rawValue)”不能按部门或单位 \(code) 授予：不会产生任何权限")
        case .stillEnrolled(let name, let cohorts):
            LocalizedText(
                en:
                    "\(name) is a learner of \(cohorts.map(\.text).joined(separator: ", ")), which is not over",
                zhHans: "\(name) 仍是班级 \(cohorts.map(\.text).joined(separator: "、")) 的学员，班级尚未结束")
        case .stillTeaching(let name, let sessions):
            LocalizedText(
                en: "\(name) is to teach \(sessions.map(\.text).joined(separator: ", "))",
                zhHans: "\(name) 还有待授课次：\(sessions.map(\.text).joined(separator: "、"))")
        case .notGranted(let name, let role):
            LocalizedText(
                en: "\(name) is no \(role.rawValue) there", zhHans: "\(name) 在该范围内没有“\(role.rawValue)”角色")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknown:
            LocalizedText(
                en: "give an employee number, an e-mail address or the whole name", zhHans: "请使用工号、邮箱或完整姓名")
        case .ambiguous:
            LocalizedText(en: "give the e-mail address", zhHans: "请改用邮箱")
        case .unknownUnit:
            LocalizedText(en: "`cadre unit list` shows them", zhHans: "可用 `cadre unit list` 查看")
        case .unitHasNoRights:
            LocalizedText(
                en: "give it with --site, --programme or --cohort",
                zhHans: "请改用 --site、--programme 或 --cohort 指定范围")
        case .stillEnrolled:
            LocalizedText(
                en: "withdraw them or complete the cohort first", zhHans: "请先办理退出，或先结束班级")
        case .stillTeaching:
            LocalizedText(en: "give these sessions to another trainer first", zhHans: "请先将这些课次改由其他讲师授课")
        case .notGranted: nil
        case .unitExists: LocalizedText(en: "choose another code", zhHans: "请换一个编号")
        }
    }
}
