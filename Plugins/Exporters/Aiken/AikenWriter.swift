import CadreKit

/// Writes questions with one right option, and names what else they have.
struct AikenWriter: ItemWriter {
    var losses: ItemLosses

    mutating func text(of exported: ExportedItem) -> String? {
        let item = exported.item
        guard case .choice(let options) = item.response, case .choice(let right) = item.key,
            options.count <= Self.letters.count,
            let answer = options.firstIndex(where: { $0.id == right })
        else {
            return refuse(
                item, en: "Aiken has questions with one right option of at most 26 only",
                zhHans: "Aiken 只支持最多 26 个选项的单选题")
        }
        noteLosses(of: exported)
        let lines = zip(Self.letters, options).map { "\($0). \(said($1.text).onOneLine)" }
        return ([said(item.prompt).onOneLine] + lines + ["ANSWER: \(Self.letters[answer])", "", ""])
            .joined(separator: "\n")
    }

    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

    private mutating func noteLosses(of exported: ExportedItem) {
        let item = exported.item
        let parts: [LocalizedText] = [
            item.points == 1 ? nil : LocalizedText(en: "points", zhHans: "分值"),
            item.feedback == nil && item.optionFeedback.isEmpty
                ? nil : LocalizedText(en: "feedback", zhHans: "反馈"),
            item.tagsWithObjective.isEmpty ? nil : LocalizedText(en: "tags", zhHans: "标签"),
            exported.category == nil ? nil : LocalizedText(en: "category", zhHans: "分类"),
        ].compactMap(\.self)
        guard !parts.isEmpty else { return }
        losses.note(
            item, en: "not in the file: \(parts.map(\.en).joined(separator: ", "))",
            zhHans: "未写入文件：\(parts.map(\.zhHans).joined(separator: "、"))")
    }
}

extension String {
    fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
