package import CadreKit

/// A local time that clocks skip or show twice, when they are put forward or back.
package enum PlannedTimeError: ExplainedError, Equatable {
    case doesNotExist(Day, ClockTime, zone: String, before: ClockTime, after: ClockTime)
    case existsTwice(Day, ClockTime, zone: String, first: Instant, second: Instant)
    case unknownZone(String)

    package var explanation: LocalizedText {
        switch self {
        case .doesNotExist(let day, let time, let zone, let before, let after):
            LocalizedText(
                en: """
                    \(day) \(time) does not exist in \(zone): clocks go forward over it, \
                    from \(before) to \(after)
                    """,
                zhHans: "\(zone) 时区不存在 \(day) \(time)：当天时钟由 \(before) 直接拨到 \(after)")
        case .existsTwice(let day, let time, let zone, let first, let second):
            LocalizedText(
                en: """
                    \(day) \(time) happens twice in \(zone): at \(first.utcText) and, after the clocks go back, \
                    at \(second.utcText)
                    """,
                zhHans: """
                    \(zone) 时区的 \(day) \(time) 出现两次：\(first.utcText)，以及时钟回拨后的 \(second.utcText)
                    """)
        case .unknownZone(let zone):
            LocalizedText(en: "“\(zone)” is not a time zone", zhHans: "“\(zone)”不是有效的时区")
        }
    }

    package var remedy: LocalizedText? {
        LocalizedText(en: "choose another start", zhHans: "请选择其他开始时间")
    }
}

extension Instant {
    /// `2026-03-02T01:30:00Z`.
    package var utcText: String {
        let (days, seconds) = seconds.flooredQuotientAndRemainder(by: 86_400)
        let day = Day(daysSinceEpoch: Int(days))
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(parts.joined(separator: ":"))Z"
    }
}

extension Int64 {
    fileprivate func flooredQuotientAndRemainder(by divisor: Int64) -> (Int64, Int64) {
        let remainder = ((self % divisor) + divisor) % divisor
        return ((self - remainder) / divisor, remainder)
    }
}
