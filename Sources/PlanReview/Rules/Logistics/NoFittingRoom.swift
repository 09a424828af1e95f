import CadreKit
import CadreModel

struct NoFittingRoom: ReviewRule {
    let code = "logistics.no-fitting-room"
    let area = ReviewArea.logistics
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "The site has a room with the seats and features that each part needs.",
        zhHans: "场地有满足座位和设施要求的教室。")
    let rationale = LocalizedText(
        en: "What no room offers is moved to a hotel in the last week, at the budget's expense.",
        zhHans: "没有合适教室，临开课再租酒店会议室，预算就超了。")
    let source = "house rule"
    let hint = LocalizedText(
        en: "choose another site, fewer features or smaller classes", zhHans: "请更换场地、减少设施要求或分班")
    let needs = ReviewNeed.department
    let examples: [RuleExample] = [
        .triggers(en: "thirty learners and sixteen seats", zhHans: "三十人，最大教室十六座", knowing: .fitting) {
            $0.audience?.size = 30
        },
        .triggers(en: "a feature that no room has", zhHans: "没有教室具备该设施", knowing: .fitting) {
            $0.parts[0].roomFeatures = ["recording-studio"]
        },
        .passes(en: "a room of sixteen seats", zhHans: "有十六座教室", knowing: .fitting),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard let facts = plan.department, let size = plan.draft.audience?.size else { return [] }
        return plan.draft.parts.enumerated().compactMap { index, part in
            let features =
                plan.module(of: part)?.requirements.roomFeatures
                ?? part.roomFeatures.compactMap { try? RoomFeature($0) }
            let fits = facts.rooms.contains { $0.seats >= size && $0.features.isSuperset(of: features) }
            guard !fits else { return nil }
            let asked = features.map(\.text).joined(separator: ", ")
            return ReviewProblem(
                at: "parts[\(index)]",
                en: "no room has \(size) seats and \(asked.isEmpty ? "nothing else" : asked)",
                zhHans: "没有一间教室同时满足 \(size) 座\(asked.isEmpty ? "" : "和 \(asked)")")
        }
    }
}
