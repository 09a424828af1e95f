import CadreKit
import Timetabling

/// How a search stands, on one line.
struct SearchReport {
    let state: Search.Progress

    var line: String {
        let parts = Wish.allCases.compactMap { wish in
            state.breakdown[wish].map { "\(wish.title.spoken) \($0)" }
        }.joined(separator: .said(en: ", ", zhHans: "，"))
        let missing =
            state.unplaced == 0
            ? "" : String.said(en: "\(state.unplaced) unplaced, ", zhHans: "未排 \(state.unplaced) 次，")
        let speed = Self.speed(moves: state.moves, elapsed: state.elapsed)
        return String.said(
            en: "\(missing)cost \(state.cost) (\(parts)); \(speed)",
            zhHans: "\(missing)代价 \(state.cost)（\(parts)）；\(speed)")
    }

    static func speed(moves: Int, elapsed: Duration) -> String {
        let seconds = max(elapsed / .seconds(1), 0.001)
        let rate = (Double(moves) / seconds / 100_000).rounded() / 10
        let time = (seconds * 10).rounded() / 10
        return .said(
            en: "\(time) s, \(rate) million moves a second", zhHans: "\(time) 秒，每秒 \(rate) 百万步")
    }
}

extension Wish {
    var title: LocalizedText {
        switch self {
        case .seatsShort: LocalizedText(en: "seats", zhHans: "座位")
        case .spreadOverDays: LocalizedText(en: "days", zhHans: "天数")
        case .compactDays: LocalizedText(en: "gaps", zhHans: "连排")
        case .sameRoom: LocalizedText(en: "rooms", zhHans: "教室")
        case .sameTrainer: LocalizedText(en: "trainers", zhHans: "讲师")
        case .oneSiteAWeek: LocalizedText(en: "sites", zhHans: "场地")
        case .usualLoad: LocalizedText(en: "usual load", zhHans: "每周课量")
        case .fairLoad: LocalizedText(en: "load", zhHans: "课时均衡")
        case .early: LocalizedText(en: "delay", zhHans: "延后")
        case .kept: LocalizedText(en: "changes", zhHans: "变动")
        }
    }
}
