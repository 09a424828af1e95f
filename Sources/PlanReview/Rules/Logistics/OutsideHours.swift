import CadreKit
import CadreModel

struct OutsideHours: ReviewRule {
    let code = "logistics.outside-hours"
    let area = ReviewArea.logistics
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "Planned times lie within the hours of the site.", zhHans: "计划时间在场地开放时间之内。")
    let rationale = LocalizedText(
        en: "Doors, air conditioning and trainers' contracts end with the working day.",
        zhHans: "下班后门禁、空调和讲师合同都不再保障。")
    let source = "house rule"
    let hint = LocalizedText(en: "change the time", zhHans: "请调整时间")
    let needs = ReviewNeed.department
    let examples: [RuleExample] = [
        .triggers(en: "from seven in the morning", zhHans: "早上七点开课", knowing: .fitting) {
            $0.logistics?.dates[0].from = "07:00"
        },
        .passes(en: "from nine to five", zhHans: "九点到五点", knowing: .fitting),
        .passes(
            en: "times that cannot be read are another rule's", zhHans: "无法识别的时间由别的规则处理", knowing: .fitting
        ) {
            $0.logistics?.dates[0].from = "morning"
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard let facts = plan.department else { return [] }
        return (plan.draft.logistics?.dates ?? []).enumerated().compactMap { index, date in
            guard let day = date.day.flatMap({ Day($0) }), let from = date.from.flatMap({ ClockTime($0) }),
                let to = date.to.flatMap({ ClockTime($0) }), from < to, facts.holidays[day] == nil
            else { return nil }
            // A lunch break within is no reason to complain; beginning and end are.
            let hours = facts.openHours(day)
            let opens = hours.map(\.lowerBound).min() ?? .max
            let closes = hours.map(\.upperBound).max() ?? .min
            guard from.minuteOfDay < opens || to.minuteOfDay > closes else { return nil }
            return ReviewProblem(
                at: "logistics.dates[\(index)]", en: "\(day) \(from)–\(to) is outside the hours of the site",
                zhHans: "\(day) \(from)–\(to) 超出场地开放时间")
        }
    }
}
