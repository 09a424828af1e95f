import CadreKit
import CadreModel

struct UnclearDate: ReviewRule {
    let code = "logistics.unclear-date"
    let area = ReviewArea.logistics
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "Dates and times can be read in one way only.", zhHans: "日期和时间的写法只有一种读法。")
    let rationale = LocalizedText(
        en: "03/04 is two different days; whoever reads the other one waits in an empty room.",
        zhHans: "03/04 可以读成两个日子，读错的人只能对着空教室。")
    let source = "ISO 8601"
    let hint = LocalizedText(
        en: "write `{ day: 2026-03-02, from: 09:00, to: 17:00 }`",
        zhHans: "请写成 { day: 2026-03-02, from: 09:00, to: 17:00 }")
    let examples: [RuleExample] = [
        .triggers(en: "a day of the American or the European kind", zhHans: "日期写成 03/04/2026") {
            $0.logistics?.dates[0].day = "03/04/2026"
        },
        .triggers(en: "30 February", zhHans: "2 月 30 日") { $0.logistics?.dates[0].day = "2026-02-30" },
        .triggers(en: "an end before its beginning", zhHans: "结束早于开始") {
            $0.logistics?.dates[0].to = "08:00"
        },
        .passes(en: "a day and its hours", zhHans: "日期和时间清楚"),
        .passes(en: "a day without hours", zhHans: "只写日期") {
            $0.logistics?.dates[0].from = nil
            $0.logistics?.dates[0].to = nil
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        (plan.draft.logistics?.dates ?? []).enumerated().compactMap { index, date in
            let path = "logistics.dates[\(index)]"
            guard date.day.flatMap({ Day($0) }) != nil else {
                return ReviewProblem(
                    at: path, en: "“\(date.day ?? "")” is not a day", zhHans: "“\(date.day ?? "")”不是有效日期")
            }
            let times = [date.from, date.to].compactMap(\.self)
            if let odd = times.first(where: { ClockTime($0) == nil }) {
                return ReviewProblem(at: path, en: "“\(odd)” is not a time", zhHans: "“\(odd)”不是有效时间")
            }
            guard let from = date.from.flatMap({ ClockTime($0) }),
                let to = date.to.flatMap({ ClockTime($0) }),
                from >= to
            else { return nil }
            return ReviewProblem(
                at: path, en: "it ends at \(to), before it begins", zhHans: "\(to) 结束，早于开始时间")
        }
    }
}
