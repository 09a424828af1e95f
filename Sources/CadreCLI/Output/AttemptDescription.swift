import CadreKit
import CadreModel
import Foundation

/// A marked attempt in words: the score, then each question with what it earned and why.
struct AttemptDescription {
    let attempt: MarkedAttempt

    var text: String {
        guard case .scored(let score) = attempt.outcome else {
            return String.said(
                en: "\(attempt.title.en), attempt \(attempt.number): handed in, not scored",
                zhHans: "\(attempt.title.zhHans)，第 \(attempt.number) 次：已提交，不计分")
        }
        let share = Ratio(score.points, of: score.maximum)?.percentage() ?? "–"
        let heading = String.said(
            en: """
                \(attempt.title.en), attempt \(attempt.number): \
                \(score.points) of \(score.maximum) points, \(share) %
                """,
            zhHans: """
                \(attempt.title.zhHans)，第 \(attempt.number) 次：\
                \(score.points)/\(score.maximum) 分，得分率 \(share)%
                """)
        let items = score.items.map { item in
            "  [\(item.item)] \(item.points)/\(item.maximum)  \(item.explanation.spoken)"
        }
        return ([heading] + items).joined(separator: "\n")
    }
}

/// A marked attempt as `--json` gives it; points are decimals as text, so that none is rounded.
struct AttemptDocument: Encodable {
    let attempt: Int
    let submitted: String
    let points: String?
    let maximum: String?
    let percentage: Decimal?
    let items: [Item]

    struct Item: Encodable {
        let item: String
        let answer: String?
        let points: String
        let maximum: String
        let explanation: LocalizedText
    }

    init(_ marked: MarkedAttempt) {
        let score: Score? = if case .scored(let score) = marked.outcome { score } else { nil }
        attempt = marked.number
        submitted = marked.submittedAt.utcText
        points = score?.points.description
        maximum = score?.maximum.description
        percentage = score.flatMap { Ratio($0.points, of: $0.maximum)?.decimalPercentage }
        items = (score?.items ?? []).map { item in
            Item(
                item: item.item.text, answer: marked.answers[item.item]?.flatText,
                points: item.points.description, maximum: item.maximum.description,
                explanation: item.explanation)
        }
    }
}
