import CadreKit
import CadreModel
import CadreStore

extension Listing where Row == SessionRow {
    init(sessions: [ScheduledSession]) {
        self.init(
            rows: sessions.map(SessionRow.init),
            columns: [
                .init(en: "session", zhHans: "课次", { $0.session }),
                .init(en: "day", zhHans: "日期", { "\($0.day) \($0.weekday.spoken)" }),
                .init(
                    en: "time", zhHans: "时间", { "\($0.start)–\($0.end)\($0.endDay == $0.day ? "" : " +1")" }),
                .init(en: "trainer", zhHans: "讲师", { $0.trainers }),
                .init(en: "room", zhHans: "教室", { $0.joinAddress ?? $0.rooms }),
                .init(
                    en: "status", zhHans: "状态",
                    {
                        $0.statusTitle.spoken + ($0.isPinned ? .said(en: ", pinned", zhHans: "，已锁定") : "")
                            + ($0.cancelReason.map { " (\($0))" } ?? "")
                    }),
                .init(en: "title", zhHans: "课程内容", { $0.title }),
            ],
            emptiness: .said(en: "No sessions yet.", zhHans: "还没有课次。"))
    }
}

/// A session as `--json` and the table show it.
struct SessionRow: Codable {
    let session: String
    let day: String
    let start: String
    let end: String
    let endDay: String
    let minutes: Int
    let zone: String
    let title: String
    let trainers: String
    let rooms: String
    let joinAddress: String?
    let status: String
    let isPinned: Bool
    let cancelReason: String?

    var weekday: LocalizedText { Day(day)?.weekdayTitle ?? LocalizedText(en: "", zhHans: "") }

    var statusTitle: LocalizedText {
        Session.Status(rawValue: status)?.title ?? LocalizedText(en: status, zhHans: status)
    }

    init(_ session: ScheduledSession) {
        let time = session.time
        let end = time.end
        self.session = session.code.text
        day = time.day.description
        start = time.start.description
        self.end = end.time.description
        endDay = end.day.description
        minutes = time.minutes
        zone = time.zone
        title = session.title
        trainers = session.trainers
        rooms = session.rooms
        joinAddress = session.joinAddress
        status = session.status.rawValue
        cancelReason = session.cancelReason
        isPinned = session.isPinned
    }
}
