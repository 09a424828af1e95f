package import CadreKit

/// One thing that keeps a learner from having passed.
package enum ResultReason: Sendable, Hashable {
    /// The least result here that still allows passing, everything else at its best.
    case needs(GradebookRule.Source, Ratio, triesLeft: Int?)
    /// Not taken yet; any result will do.
    case outstanding(GradebookRule.Source)
    case unrecordedSessions(Int)
    case sessionsToCome
    case totalShort(Ratio, needed: Ratio)
    /// The minimum is beyond reach.
    case minimumOutOfReach(GradebookRule.Source, best: Ratio, minimum: Ratio)
    case totalOutOfReach(best: Ratio, needed: Ratio)
    /// All of the above would be mended by attending elsewhere what was missed.
    case onlyByMakeUp
    /// Nothing counts here, and nothing more will.
    case noResult(GradebookRule.Source)
    case minimumMissed(GradebookRule.Source, Ratio, minimum: Ratio)
    case totalMissed(Ratio, needed: Ratio)

    package var sentence: LocalizedText {
        switch self {
        case .needs(let source, let share, let tries):
            .composed { language in
                let name = source.name.text(in: language)
                let least = share.percentageRoundedUp()
                let left = tries.map { $0.triesLeft.text(in: language) } ?? ""
                return switch language {
                case .english: "needs \(least) % in \(name)\(left)"
                case .simplifiedChinese: "\(name)须达到 \(least)%\(left)"
                }
            }
        case .outstanding(let source):
            LocalizedText(en: "\(source.name.en) is to be taken", zhHans: "\(source.name.zhHans)尚未完成")
        case .unrecordedSessions(let count):
            LocalizedText(
                en: count == 1 ? "1 session is not recorded" : "\(count) sessions are not recorded",
                zhHans: "有 \(count) 个课次尚未登记考勤")
        case .sessionsToCome:
            LocalizedText(en: "sessions are still to come", zhHans: "课程尚未结束")
        case .totalShort(let total, let needed):
            LocalizedText(
                en: "total so far \(total.percentage(telling: needed)) % of \(needed.percentage()) %",
                zhHans: "目前总成绩 \(total.percentage(telling: needed))%，须达到 \(needed.percentage())%")
        case .minimumOutOfReach(let source, let best, let minimum):
            LocalizedText(
                en: """
                    at most \(best.percentage(telling: minimum)) % in \(source.name.en), \
                    \(minimum.percentage()) % is the least
                    """,
                zhHans: """
                    \(source.name.zhHans)最高只能达到 \(best.percentage(telling: minimum))%，\
                    最低要求为 \(minimum.percentage())%
                    """)
        case .totalOutOfReach(let best, let needed):
            LocalizedText(
                en:
                    "at most \(best.percentage(telling: needed)) % in total, \(needed.percentage()) % is needed",
                zhHans: "总成绩最高只能达到 \(best.percentage(telling: needed))%，须达到 \(needed.percentage())%")
        case .onlyByMakeUp:
            LocalizedText(en: "unless it is made up in another cohort's session", zhHans: "除非补课")
        case .noResult(let source):
            LocalizedText(en: "no result in \(source.name.en)", zhHans: "\(source.name.zhHans)没有成绩")
        case .minimumMissed(let source, let share, let minimum):
            LocalizedText(
                en: """
                    \(share.percentage(telling: minimum)) % in \(source.name.en), \(minimum.percentage()) % is \
                    the least
                    """,
                zhHans: """
                    \(source.name.zhHans)为 \(share.percentage(telling: minimum))%，\
                    最低要求为 \(minimum.percentage())%
                    """)
        case .totalMissed(let total, let needed):
            LocalizedText(
                en: "\(total.percentage(telling: needed)) % in total, \(needed.percentage()) % is needed",
                zhHans: "总成绩 \(total.percentage(telling: needed))%，须达到 \(needed.percentage())%")
        }
    }
}

extension GradebookRule.Source {
    /// The title, told apart from a Chinese sentence around it where it is an id.
    fileprivate var name: LocalizedText {
        switch self {
        case .attendance: title
        case .assessment, .group: LocalizedText(en: key, zhHans: "“\(key)”")
        }
    }
}

extension Int {
    fileprivate var triesLeft: LocalizedText {
        LocalizedText(
            en: self == 1 ? " (1 try left)" : " (\(self) tries left)", zhHans: "（还可考 \(self) 次）")
    }
}

extension Ratio {
    /// With as many decimals as it takes to read differently from `limit`, one at least and six at most.
    fileprivate func percentage(telling limit: Ratio) -> String {
        let decimals = (1...6).first { percentage(decimals: $0) != limit.percentage(decimals: $0) }
        return percentage(decimals: decimals ?? 6)
    }
}
