import ArgumentParser
import CadreKit
import CadreModel
import CadreService
import Timetabling

/// `cadre schedule explain COHORT`
struct ScheduleExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: .said(
                en: "Say what a timetable costs, what is wrong with it, and why something finds no place.",
                zhHans: "说明课表的代价、存在的问题，以及课次排不下的原因。"),
            discussion: .said(
                en: """
                    Costs are in minutes of delay; `cadre schedule rules` sets them.
                    Example: cadre schedule explain SM-2026-1
                    """,
                zhHans: """
                    代价折合为推迟的分钟数，可用 `cadre schedule rules` 调整。
                    示例：cadre schedule explain SM-2026-1
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    func run() throws {
        let explanation = try database.service().explainSchedule(of: cohort)
        if output.json { return try printJSON(ExplanationDocument(explanation)) }
        try Listing(
            rows: explanation.costs.map(CostRow.init),
            columns: [
                .init(en: "wish", zhHans: "偏好", { $0.title.spoken }),
                .init(en: "cost", zhHans: "代价", isNumber: true, { "\($0.minutes)" }),
                .init(en: "about", zhHans: "对象", { $0.about }),
                .init(
                    en: "sessions", zhHans: "课次",
                    { $0.sessions.joined(separator: .said(en: ", ", zhHans: "、")) }),
            ],
            emptiness: .said(
                en: "No session that is to come costs anything.", zhHans: "现有课次没有任何代价。")
        ).print(asJSON: false)
        for (session, findings) in explanation.findings {
            print(
                String.said(en: "\nAgainst session \(session):", zhHans: "\n课次 \(session) 存在的问题："))
            for finding in findings { print("  - \(finding.reason.spoken)") }
        }
        for group in explanation.missing.grouped { print(text(of: group)) }
    }

    /// Sessions that the same stands against, in one paragraph.
    private func text(of group: [ScheduleExplanation.Missing]) -> String {
        let names = group.map { "\($0.code) (\($0.title))" }.joined(separator: .said(en: ", ", zhHans: "、"))
        let isOne = group.count == 1
        guard let reasons = group.first?.reasons, !reasons.isEmpty else {
            return .said(
                en:
                    "\nNot planned yet: \(names). There is a place for \(isOne ? "it" : "them"): `cadre schedule make \(cohort)`.",
                zhHans: "\n尚未安排：\(names)。可以排下：`cadre schedule make \(cohort)`。")
        }
        let list = reasons.map { "\n  - \($0.spoken)" }.joined()
        let near = (group.first?.nearMisses ?? []).map { "\n  - \($0.spoken)" }.joined()
        let nearest = near.isEmpty ? "" : String.said(en: "\n  What comes nearest:", zhHans: "\n  最接近可行的时段：")
        return .said(
            en: "\nNo place for \(names):", zhHans: "\n无法安排 \(names)：") + list + nearest + near
    }
}

extension [ScheduleExplanation.Missing] {
    /// Neighbours with the same reasons together.
    fileprivate var grouped: [[ScheduleExplanation.Missing]] {
        reduce(into: []) { groups, missing in
            if groups.last?.last?.reasons == missing.reasons {
                groups[groups.count - 1].append(missing)
            } else {
                groups.append([missing])
            }
        }
    }
}

/// A cost as `--json` and the table show it.
private struct CostRow: Encodable {
    let wish: String
    let minutes: Int
    let about: String
    let sessions: [String]
    let title: LocalizedText

    init(_ cost: ScheduleExplanation.Cost) {
        wish = "\(cost.wish)"
        minutes = cost.cost * 5
        about = cost.subject
        sessions = cost.sessions.map(\.text)
        title = cost.wish.title
    }

    private enum CodingKeys: CodingKey {
        case wish, minutes, about, sessions
    }
}

private struct ExplanationDocument: Encodable {
    let costs: [CostRow]
    let findings: [Against]
    let missing: [Missing]

    struct Against: Encodable {
        let session: String
        let reasons: [LocalizedText]
    }

    struct Missing: Encodable {
        let session: String
        let title: String
        let reasons: [LocalizedText]
        let nearest: [LocalizedText]
    }

    init(_ explanation: ScheduleExplanation) {
        costs = explanation.costs.map(CostRow.init)
        findings = explanation.findings.map { session, findings in
            Against(session: session.text, reasons: findings.map(\.reason))
        }
        missing = explanation.missing.map {
            Missing(session: $0.code.text, title: $0.title, reasons: $0.reasons, nearest: $0.nearMisses)
        }
    }
}
