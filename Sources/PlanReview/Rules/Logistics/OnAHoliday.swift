import CadreKit
import CadreModel

struct OnAHoliday: ReviewRule {
    let code = "logistics.on-a-holiday"
    let area = ReviewArea.logistics
    let severity = Finding.Severity.error
    let sentence = LocalizedText(en: "No planned day is a holiday of the site.", zhHans: "计划日期避开场地的停课日。")
    let rationale = LocalizedText(
        en: "The site is closed, and the learners have other plans.", zhHans: "场地不开门，学员也另有安排。")
    let source = "house rule"
    let hint = LocalizedText(en: "choose another day", zhHans: "请另选日期")
    let needs = ReviewNeed.department
    let examples: [RuleExample] = [
        .triggers(en: "a day off", zhHans: "当天停课", knowing: .closedOn("2026-03-02")),
        .passes(en: "another day off", zhHans: "停课的是另一天", knowing: .closedOn("2026-03-03")),
        .passes(en: "no days off", zhHans: "没有停课日", knowing: .fitting),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard let facts = plan.department else { return [] }
        return (plan.draft.logistics?.dates ?? []).enumerated().compactMap { index, date in
            guard let day = date.day.flatMap({ Day($0) }), let name = facts.holidays[day] else { return nil }
            return ReviewProblem(
                at: "logistics.dates[\(index)]", en: "\(day) is a day off: \(name)",
                zhHans: "\(day) 停课：\(name)")
        }
    }
}

extension DepartmentFacts {
    /// The fitting department with one day off.
    fileprivate static func closedOn(_ day: String) -> DepartmentFacts {
        DepartmentFacts(
            trainers: fitting.trainers, rooms: fitting.rooms,
            holidays: Dictionary(uniqueKeysWithValues: [Day(day)].compactMap(\.self).map { ($0, "公司年会") }),
            openHours: fitting.openHours)
    }
}
