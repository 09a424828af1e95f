package import CadreKit

/// Why attendance cannot be recorded as asked.
package enum AttendanceError: ExplainedError, Equatable {
    case minutesMissing(AttendanceStatus)
    case minutesOutOfRange(Int, planned: Int)
    case minutesContradict(AttendanceStatus, Int, expected: Int)
    /// The session is on a later day than tomorrow.
    case tooEarly(Code, on: Day)
    /// A make-up session can only count for a cohort that the person is enrolled in.
    case notALearner(String, of: Code)
    /// The session is of several cohorts that the person is enrolled in.
    case severalCohorts(String, [Code])

    package var explanation: LocalizedText {
        switch self {
        case .minutesMissing(let status):
            LocalizedText(
                en: "“\(status.title.en)” needs the minutes that the person was there",
                zhHans: "状态为“\(status.title.zhHans)”时须填写实际出席的分钟数")
        case .minutesOutOfRange(let minutes, let planned):
            LocalizedText(
                en: "\(minutes) minutes are not between 0 and the \(planned) planned",
                zhHans: "出席 \(minutes) 分钟不在 0 至计划的 \(planned) 分钟之间")
        case .minutesContradict(let status, let minutes, let expected):
            LocalizedText(
                en: "“\(status.title.en)” means \(expected) minutes at this session, not \(minutes)",
                zhHans: "状态为“\(status.title.zhHans)”时，本课次应计 \(expected) 分钟，而不是 \(minutes) 分钟")
        case .tooEarly(let session, let day):
            LocalizedText(
                en: "session \(session) is on \(day): attendance can be recorded from the day before",
                zhHans: "课次 \(session) 的日期是 \(day)：最早可在前一天登记考勤")
        case .notALearner(let name, let cohort):
            LocalizedText(
                en: "\(name) is not a learner of cohort \(cohort)", zhHans: "\(name) 不是班级 \(cohort) 的学员")
        case .severalCohorts(let name, let cohorts):
            LocalizedText(
                en: """
                    \(name) is a learner of several cohorts of this session: \
                    \(cohorts.map(\.text).joined(separator: ", "))
                    """,
                zhHans: "\(name) 同时是本课次多个班级的学员：\(cohorts.map(\.text).joined(separator: "、"))")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .minutesMissing:
            LocalizedText(en: "add --minutes 150", zhHans: "请加上分钟数，如 --minutes 150")
        case .minutesContradict:
            LocalizedText(
                en: "leave the minutes out, or say late or left-early",
                zhHans: "请不填分钟数，或改用 late（迟到）、left-early（早退）")
        case .tooEarly:
            LocalizedText(
                en: "only “excused” may be recorded further ahead", zhHans: "提前请假（excused）不受此限制")
        case .notALearner:
            LocalizedText(
                en: "`cadre cohort show COHORT` lists them", zhHans: "可用 `cadre cohort show 班级编号` 查看学员")
        case .severalCohorts:
            LocalizedText(en: "say which with --for COHORT", zhHans: "请用 --for 指定计入哪个班级")
        case .minutesOutOfRange: nil
        }
    }
}
