package import CadreKit

/// Why an attempt cannot be begun, saved or handed in now, or its conditions not be set.
package enum AttemptTimeError: ExplainedError, Equatable {
    /// Times are those of the cohort's site.
    case notOpenYet(AssessmentID, opens: WallTime)
    case closed(AssessmentID, due: WallTime)
    /// The attempt ended by itself; what was saved in time was handed in.
    case timeUp(AssessmentID, attempt: Int, ended: WallTime)
    /// A timed attempt is begun before it is handed in.
    case notBegun(AssessmentID, String)
    case nothingSaved(AssessmentID, String)
    /// Others than learners answer it.
    case notByLearners(AssessmentID)
    case dueBeforeOpen(opens: WallTime, due: WallTime)

    package var explanation: LocalizedText {
        switch self {
        case .notOpenYet(let id, let opens):
            LocalizedText(
                en: "“\(id)” opens at \(opens.time) on \(opens.day)",
                zhHans: "测评“\(id)”于 \(opens.day) \(opens.time) 开放")
        case .closed(let id, let due):
            LocalizedText(
                en: "“\(id)” was due at \(due.time) on \(due.day): late answers are refused",
                zhHans: "测评“\(id)”已于 \(due.day) \(due.time) 截止，逾期不收")
        case .timeUp(let id, let attempt, let ended):
            LocalizedText(
                en: """
                    the time for attempt \(attempt) at “\(id)” was up at \(ended.time) on \(ended.day): \
                    what was saved until then was handed in
                    """,
                zhHans: "测评“\(id)”第 \(attempt) 次作答已于 \(ended.day) \(ended.time) 到时，此前保存的作答已提交")
        case .notBegun(let id, let name):
            LocalizedText(
                en: "\(name) has not begun an attempt at “\(id)”, which is timed",
                zhHans: "测评“\(id)”限时作答，\(name) 尚未开始")
        case .nothingSaved(let id, let name):
            LocalizedText(
                en: "nothing of \(name) is saved at “\(id)” that could be handed in",
                zhHans: "没有 \(name) 在测评“\(id)”中保存的作答")
        case .notByLearners(let id):
            LocalizedText(
                en: "“\(id)” is not answered by the learners themselves: it has no conditions",
                zhHans: "测评“\(id)”不是由学员本人作答，不能设置作答条件")
        case .dueBeforeOpen(let opens, let due):
            LocalizedText(
                en: "due at \(due.time) on \(due.day) is not after \(opens.time) on \(opens.day)",
                zhHans: "截止时间 \(due.day) \(due.time) 不晚于开放时间 \(opens.day) \(opens.time)")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .notOpenYet, .closed:
            LocalizedText(
                en: "a coordinator may change it: `cadre assess conditions`",
                zhHans: "可由培训管理员调整：`cadre assess conditions`")
        case .notBegun:
            LocalizedText(en: "begin it: `cadre assess start`", zhHans: "请先开始作答：`cadre assess start`")
        case .nothingSaved:
            LocalizedText(en: "name a file: `--response FILE`", zhHans: "请指定作答文件：`--response 文件`")
        case .timeUp, .notByLearners, .dueBeforeOpen: nil
        }
    }
}
