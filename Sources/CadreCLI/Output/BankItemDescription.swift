import CadreKit
import CadreModel
import Foundation

/// A question of the bank in words, its key included.
struct BankItemDescription {
    let item: BankItem

    var text: String {
        let paper = Paper(
            of: AssessmentDefinition(
                id: "bank", kind: "quiz", title: LocalizedText(asTyped: ""), stage: .during, items: []),
            seed: 0, items: [item.item])
        return (FormDescription(form: paper.form).questions + ["", key] + feedback + marks).joined(
            separator: "\n")
    }

    private var key: String {
        .said(en: "Key: ", zhHans: "答案：") + (item.item.key.map(words) ?? "–")
    }

    private func words(_ key: AnswerKey) -> String {
        let comma = String.said(en: ", ", zhHans: "、")
        return switch key {
        case .choice(let option): option.text
        case .choices(let options): options.sorted().map(\.text).joined(separator: comma)
        case .number(let value, let tolerance): "\(value)" + (tolerance > 0 ? " ± \(tolerance)" : "")
        case .text(let accepted): accepted.map { "“\($0)”" }.joined(separator: comma)
        case .order(let options): options.map(\.text).joined(separator: " → ")
        case .pairs(let pairs):
            pairs.sorted { $0.key < $1.key }.map { "\($0.key) – \($0.value)" }.joined(separator: comma)
        case .weighted(let weights):
            weights.sorted { $0.key < $1.key }.map { "\($0.key) \((Double($0.value) / 1000).asPercent) %" }
                .joined(separator: comma)
        case .gaps(let keys):
            keys.sorted { $0.key < $1.key }.map { "[[\($0.key)]] \(words($0.value))" }.joined(
                separator: comma)
        case .criteria(let criteria):
            criteria.map { "\($0.title.spoken) (\($0.points))" }.joined(separator: comma)
        }
    }

    private var feedback: [String] {
        item.item.optionFeedback.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.spoken)" }
            + (item.item.feedback.map { [.said(en: "Feedback: ", zhHans: "反馈：") + $0.spoken] } ?? [])
    }

    private var origin: String {
        guard let createdAt = item.createdAt else {
            return .said(en: "Comes with the module: \(item.author)", zhHans: "模块自带：\(item.author)")
        }
        let version = item.item.version ?? 1
        return .said(
            en: "Version \(version), by \(item.author), \(createdAt.utcText)",
            zhHans: "第 \(version) 版，作者：\(item.author)，\(createdAt.utcText)")
    }

    private var marks: [String] {
        let tags = item.item.tagsWithObjective.joined(separator: ", ")
        return [
            origin,
            item.category.map { .said(en: "Category: \($0)", zhHans: "分类：\($0)") },
            tags.isEmpty ? nil : .said(en: "Tags: \(tags)", zhHans: "标签：\(tags)"),
            item.isRetired ? .said(en: "Retired.", zhHans: "已停用。") : nil,
        ].compactMap(\.self)
    }
}
