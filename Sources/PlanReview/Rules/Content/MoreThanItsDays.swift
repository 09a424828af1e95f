import CadreKit
import CadreModel

struct MoreThanItsDays: ReviewRule {
    let code = "content.more-than-its-days"
    let area = ReviewArea.content
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "Teaching and breaks fit the days that are planned.", zhHans: "课时加休息不超过计划天数。")
    let rationale = LocalizedText(
        en:
            "Seven hours with breaks and lunch fill a day; what does not fit is cut on the spot, usually the practice.",
        zhHans: "一天除去午休和课间，七小时已满；排不下的到时只能现砍，砍掉的往往是练习。")
    let source = "Lawson, The Trainer's Handbook, 2006"
    let hint = LocalizedText(en: "add days or take topics out", zhHans: "请增加天数或删减主题")
    let examples: [RuleExample] = [
        .triggers(en: "ten hours in one day", zhHans: "一天排十小时") {
            $0.parts[0].topics[3].minutes = 350
        },
        .passes(en: "five hours in one day", zhHans: "一天五小时"),
        .passes(en: "no days said", zhHans: "没有写天数") {
            $0.logistics?.days = nil
            $0.parts[0].topics[3].minutes = 350
        },
    ]

    /// Minutes of a day that can be taught or taken as breaks, lunch not counted.
    private static let day = 450

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard let days = plan.draft.logistics?.days, (1...1000).contains(days) else { return [] }
        let (minutes, room) = (plan.minutes, days * Self.day)
        let pause = plan.draft.sessions?.breakMinutes ?? 15
        let breaks = plan.draft.sessions?.breakAfterMinutes ?? 90
        guard minutes < 1_000_000, (0...240).contains(pause), breaks > 0 else { return [] }
        let needed = minutes + minutes / breaks * pause
        guard needed > room else { return [] }
        return [
            ReviewProblem(
                at: "logistics.days",
                en:
                    "\(minutes) minutes of teaching with their breaks take \(needed) minutes; \(days) days have \(room)",
                zhHans: "教学 \(minutes) 分钟，连同休息共需 \(needed) 分钟，\(days) 天只有 \(room) 分钟")
        ]
    }
}
