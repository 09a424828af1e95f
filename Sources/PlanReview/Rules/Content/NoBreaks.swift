import CadreKit
import CadreModel

struct NoBreaks: ReviewRule {
    let code = "content.no-breaks"
    let area = ReviewArea.content
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "There is a break of ten minutes or more after two hours at most.",
        zhHans: "连续上课不超过两小时，课间休息不少于十分钟。")
    let rationale = LocalizedText(
        en: "Attention falls long before two hours are over, and much is learnt over coffee.",
        zhHans: "不到两小时注意力就散了；课间聊天本身也是学习。")
    let source = "Lawson, The Trainer's Handbook, 2006"
    let hint = LocalizedText(
        en: "add `sessions: { break_after_minutes: 90, break_minutes: 15 }`",
        zhHans: "请补充 sessions: { break_after_minutes: 90, break_minutes: 15 }")
    let examples: [RuleExample] = [
        .triggers(en: "three hours on end", zhHans: "连续三小时") { $0.sessions?.breakAfterMinutes = 180 },
        .triggers(en: "a break of five minutes", zhHans: "休息五分钟") { $0.sessions?.breakMinutes = 5 },
        .triggers(en: "no word of breaks", zhHans: "没有写休息") { $0.sessions = nil },
        .passes(en: "a quarter of an hour after ninety minutes", zhHans: "每九十分钟休息一刻钟"),
        .passes(en: "a course of one hour", zhHans: "只有一小时的课") {
            $0.sessions = nil
            $0.parts.removeLast()
            $0.parts[0].topics.removeLast(2)
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.minutes > 120 else { return [] }
        guard let sessions = plan.draft.sessions else {
            return [ReviewProblem(at: "sessions", en: "no breaks are planned", zhHans: "没有安排课间休息")]
        }
        let after = sessions.breakAfterMinutes ?? 90
        if after > 120 {
            return [
                ReviewProblem(
                    at: "sessions.break_after_minutes", en: "\(after) minutes without a break",
                    zhHans: "连续 \(after) 分钟没有休息")
            ]
        }
        guard let pause = sessions.breakMinutes, pause < 10 else { return [] }
        return [
            ReviewProblem(
                at: "sessions.break_minutes", en: "a break of \(pause) minutes is none",
                zhHans: "休息 \(pause) 分钟太短")
        ]
    }
}
