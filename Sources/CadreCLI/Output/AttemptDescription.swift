import CadreKit
import CadreModel
import Foundation

/// A marked attempt in words: what it comes to, then each question with what it earned and why.
struct AttemptDescription {
    let attempt: MarkedAttempt

    var text: String {
        switch attempt.outcome {
        case .scored(let score):
            ([heading(score)] + lateness(score) + raters + items(of: score)).joined(separator: "\n")
        case .profile(let profile):
            ([heading(profile.score)] + raters + meaning(of: profile) + items(of: profile.score))
                .joined(separator: "\n")
        case .unmarked:
            ([name + .said(en: ": handed in, not marked", zhHans: "：已提交，不计分")] + raters)
                .joined(separator: "\n")
        }
    }

    private var name: String {
        let about = attempt.about.map { .said(en: " of \($0)", zhHans: "（\($0)）") } ?? ""
        return .said(
            en: "\(attempt.title.en)\(about), attempt \(attempt.number)",
            zhHans: "\(attempt.title.zhHans)\(about)，第 \(attempt.number) 次")
    }

    private func heading(_ score: Score) -> String {
        let share = Ratio(score.points, of: score.maximum)?.percentage() ?? "–"
        return name
            + .said(
                en: ": \(score.points) of \(score.maximum) points, \(share) %",
                zhHans: "：\(score.points)/\(score.maximum) 分，得分率 \(share)%")
    }

    /// What handing in late costs.
    private func lateness(_ score: Score) -> [String] {
        guard attempt.deducted > .zero else { return [] }
        let left = score.points - attempt.deducted
        return [
            .said(
                en: "  \(attempt.deducted) points are taken off for handing in late: \(left) count",
                zhHans: "  逾期提交，扣 \(attempt.deducted) 分，计 \(left) 分")
        ]
    }

    /// Who rated, where it was more than one.
    private var raters: [String] {
        guard attempt.responses.count > 1 else { return [] }
        let names = attempt.responses.compactMap(\.name)
        return [
            .said(
                en: "  Raters: \(names.joined(separator: ", "))",
                zhHans: "  评分人：\(names.joined(separator: "、"))")
        ]
    }

    private func meaning(of profile: Profile) -> [String] {
        let whole = profile.band.map {
            ["  \($0.title.spoken)\(String.said(en: ": ", zhHans: "："))\($0.advice.spoken)"]
        }
        let sections = profile.sections.map { section in
            let share = Ratio(section.points, of: section.maximum).map { "\($0.percentage()) %" } ?? "–"
            let band = section.band.map { " (\($0.title.spoken))" } ?? ""
            return "  \(section.title.spoken): \(share)\(band)"
        }
        guard !profile.unrated.isEmpty else { return (whole ?? []) + sections }
        let unrated = profile.unrated.map(\.text).joined(separator: ", ")
        return (whole ?? []) + sections + [.said(en: "  Not rated: \(unrated)", zhHans: "  未评：\(unrated)")]
    }

    private func items(of score: Score) -> [String] {
        score.items.map { "  [\($0.item)] \($0.points)/\($0.maximum)  \($0.explanation.spoken)" }
    }
}

/// A marked attempt as `--json` gives it; points are decimals as text, so that none is rounded.
struct AttemptDocument: Encodable {
    let attempt: Int
    let about: String?
    let submitted: String
    let points: String?
    let maximum: String?
    /// Of the points, for handing in late; the percentage is without it.
    let deducted: String?
    let percentage: Decimal?
    let band: String?
    let responses: [Response]
    let items: [Item]
    /// What was asked, as it was asked.
    let form: Form

    /// One rater's answers, question by question, as a table's cell holds them.
    struct Response: Encodable {
        let rater: String?
        let answers: [String: String]
    }

    struct Item: Encodable {
        let item: String
        let points: String
        let maximum: String
        let explanation: LocalizedText
    }

    init(_ marked: MarkedAttempt) {
        let score = marked.outcome.score
        attempt = marked.number
        about = marked.about
        submitted = marked.submittedAt.utcText
        points = score?.points.description
        maximum = score?.maximum.description
        deducted = marked.deducted > .zero ? marked.deducted.description : nil
        percentage = score.flatMap { Ratio($0.points, of: $0.maximum)?.decimalPercentage }
        band = if case .profile(let profile) = marked.outcome { profile.band?.id.text } else { nil }
        responses = marked.responses.map { response in
            let answers = response.answers.map { ($0.key.text, $0.value.flatText) }
            return Response(rater: response.name, answers: Dictionary(uniqueKeysWithValues: answers))
        }
        items = (score?.items ?? []).map { item in
            Item(
                item: item.item.text, points: item.points.description, maximum: item.maximum.description,
                explanation: item.explanation)
        }
        form = marked.paper.form
    }
}
