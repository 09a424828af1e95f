package import CadreKit

/// Why sessions cannot be planned, published, moved or cancelled.
package enum ScheduleError: ExplainedError, Equatable {
    case unknownSession(String)
    case nothingToSchedule(Code)
    case nothingToPublish(Code)
    /// The session, and what stands against each of its starts.
    case noPlace(Code, title: String, from: Day, to: Day, reasons: [LocalizedText])
    case taken(Code, what: LocalizedText, by: Code)
    /// Counted equipment: what is left at the worst moment of the session, beside the sessions named.
    case equipmentShort(Code, what: String, wanted: Int, left: Int, others: [Code])
    case movedTwice(Code)
    case nothingToRepair(from: Day, to: Day)
    /// The first of so many sessions for which there is no other place.
    case noRepair(Code, of: Int)
    /// Nobody is booked twice, but rules that a coordinator may set aside stand against it.
    case againstRules(Code, [LocalizedText])
    /// Every session is there already.
    case nothingToMove([Code])
    /// A learner or trainer of the session has a part in another one then.
    case expectedElsewhere(Code, person: String, session: Code)
    /// A trainer of the session is a learner of one of its cohorts.
    case learnsAndTeaches(Code, person: String)
    /// Somebody's attendance is on record, so the session was held.
    case attended(Code, people: Int)
    case notBegun(Code, Day, ClockTime)
    case spanTooLong(from: Day, to: Day, limit: Int)
    case wrongStatus(Code, Session.Status, expected: [Session.Status])
    case endsBeforeItStarts(from: Day, to: Day)

    package var explanation: LocalizedText {
        switch self {
        case .unknownSession(let code):
            LocalizedText(en: "there is no session “\(code)”", zhHans: "没有编号为“\(code)”的课次")
        case .nothingToSchedule(let cohort):
            LocalizedText(
                en: "every session of cohort \(cohort) is published or pinned already",
                zhHans: "班级 \(cohort) 的课次均已发布或锁定")
        case .nothingToPublish(let cohort):
            LocalizedText(en: "cohort \(cohort) has no draft sessions", zhHans: "班级 \(cohort) 没有待发布的课次草稿")
        case .noPlace(let code, let title, let from, let to, let reasons):
            .composed { language in
                let because = reasons.map { "\n  - " + $0.text(in: language) }.joined()
                return switch language {
                case .english: "session \(code) (\(title)) finds no place from \(from) to \(to):\(because)"
                case .simplifiedChinese: "课次 \(code)（\(title)）在 \(from) 至 \(to) 之间无法安排：\(because)"
                }
            }
        case .taken(let code, let what, let other):
            .composed { language in
                switch language {
                case .english: "session \(code) cannot have \(what.en): session \(other) has it then"
                case .simplifiedChinese: "课次 \(code) 排不下：\(what.zhHans) 该时段已安排课次 \(other)"
                }
            }
        case .equipmentShort(let code, let what, let wanted, let left, let others):
            .composed { language in
                let names = others.map(\.text)
                switch language {
                case .english:
                    return "session \(code) needs \(wanted) of \(what), of which \(left) are left then"
                        + (names.isEmpty ? "" : ": the others are with \(names.joined(separator: ", "))")
                case .simplifiedChinese:
                    return "课次 \(code) 需要 \(wanted) 件\(what)，该时段仅余 \(left) 件"
                        + (names.isEmpty ? "" : "，其余由课次 \(names.joined(separator: "、")) 占用")
                }
            }
        case .nothingToRepair(let from, let to):
            LocalizedText(
                en: "no session from \(from) to \(to) that could still be moved depends on it",
                zhHans: "\(from) 至 \(to) 没有受影响、尚可调整的课次")
        case .noRepair(let code, let count):
            LocalizedText(
                en:
                    "nothing was changed: there is no other place for session \(code)\(count > 1 ? " and \(count - 1) more" : "")",
                zhHans: "未作任何调整：课次 \(code)\(count > 1 ? " 等 \(count) 个课次" : "")没有其他可选安排")
        case .againstRules(let code, let reasons):
            .composed { language in
                switch language {
                case .english:
                    "session \(code) stays where it is: \(reasons.map(\.en).joined(separator: "; "))"
                case .simplifiedChinese:
                    "课次 \(code) 未作调整：\(reasons.map(\.zhHans).joined(separator: "；"))"
                }
            }
        case .movedTwice(let code):
            LocalizedText(en: "session \(code) is moved twice at once", zhHans: "课次 \(code) 在同一次调整中出现两次")
        case .nothingToMove(let codes):
            .composed { language in
                let names = codes.map(\.text)
                return switch language {
                case .english: "nothing changes for session \(names.joined(separator: ", "))"
                case .simplifiedChinese: "课次 \(names.joined(separator: "、")) 没有任何变动"
                }
            }
        case .expectedElsewhere(let code, let name, let other):
            LocalizedText(
                en: "\(name) cannot be at session \(code): they are expected at session \(other) then",
                zhHans: "\(name) 无法参加课次 \(code)：同一时段另有课次 \(other)")
        case .learnsAndTeaches(let code, let name):
            LocalizedText(
                en: "\(name) cannot teach session \(code): they are a learner of its cohort",
                zhHans: "\(name) 是课次 \(code) 所属班级的学员，不能同时担任该课次的讲师")
        case .attended(let code, let people):
            LocalizedText(
                en: """
                    session \(code) was held: the attendance of \(people) \(people == 1 ? "person" : "people") is \
                    on record
                    """,
                zhHans: "课次 \(code) 已登记 \(people) 人的考勤，视为已经上课")
        case .notBegun(let code, let day, let start):
            LocalizedText(
                en: "session \(code) begins on \(day) at \(start) only",
                zhHans: "课次 \(code) 要到 \(day) \(start) 才开始")
        case .spanTooLong(let from, let to, let limit):
            LocalizedText(
                en: "from \(from) to \(to) is too long to plan at once: \(limit) days at most",
                zhHans: "\(from) 至 \(to) 的跨度过长：一次排课最多 \(limit) 天")
        case .wrongStatus(let code, let status, let expected):
            .composed { language in
                let wanted = expected.map { $0.title.text(in: language) }
                return switch language {
                case .english:
                    "session \(code) is \(status.title.en), not \(wanted.joined(separator: " or "))"
                case .simplifiedChinese:
                    "课次 \(code) 当前为“\(status.title.zhHans)”，须为“\(wanted.joined(separator: "”或“"))”"
                }
            }
        case .endsBeforeItStarts(let from, let to):
            LocalizedText(en: "\(to) is before \(from)", zhHans: "结束日期 \(to) 早于开始日期 \(from)")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownSession:
            LocalizedText(
                en: "`cadre schedule show COHORT` lists them", zhHans: "可用 `cadre schedule show 班级编号` 查看")
        case .nothingToPublish:
            LocalizedText(en: "make them first: `cadre schedule make`", zhHans: "请先排课：`cadre schedule make`")
        case .noPlace:
            LocalizedText(
                en: "widen --from and --to, or free what is named", zhHans: "请放宽 --from 与 --to，或调整上述资源")
        case .taken, .expectedElsewhere, .equipmentShort:
            LocalizedText(en: "choose another time, room or trainer", zhHans: "请更换时间、教室或讲师")
        case .nothingToMove:
            LocalizedText(
                en: "give another day, start, room or trainer", zhHans: "请指定新的日期、开始时间、教室或讲师")
        case .nothingToRepair: nil
        case .noRepair(let code, _):
            LocalizedText(
                en: "cancel it, `cadre schedule cancel \(code)`, or make room for it first",
                zhHans: "请先取消该课次（`cadre schedule cancel \(code)`），或为其腾出时间、教室或讲师")
        case .againstRules(let code, _):
            LocalizedText(
                en:
                    "see what else there is: `cadre schedule options \(code)`; or move it all the same: --force",
                zhHans: "可用 `cadre schedule options \(code)` 查看其他安排；如仍要调整，请加 --force")
        case .movedTwice: LocalizedText(en: "name it once", zhHans: "每个课次只列一次")
        case .learnsAndTeaches(let code, _):
            LocalizedText(
                en: "choose another trainer: `cadre schedule move \(code) --trainer CODE`",
                zhHans: "请更换讲师：`cadre schedule move \(code) --trainer 讲师编号`")
        case .attended(let code, _):
            LocalizedText(
                en: """
                    if it was not, clear what was recorded by mistake first: \
                    `cadre attendance clear \(code) PERSON`
                    """,
                zhHans: "如系误登，请先撤销考勤：`cadre attendance clear \(code) 学员`")
        case .notBegun:
            LocalizedText(en: "report it once it has begun", zhHans: "请在课次开始后再标记为已授课")
        case .spanTooLong:
            LocalizedText(en: "give an earlier day with --to", zhHans: "请用 --to 指定更早的日期")
        case .endsBeforeItStarts:
            LocalizedText(
                en: "name the days to use with --from and --to", zhHans: "请用 --from 和 --to 指定可用的日期范围")
        case .nothingToSchedule, .wrongStatus: nil
        }
    }
}
