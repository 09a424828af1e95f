public import CadreKit

public let plugin: any Exporter = AikenExporter()

/// A question bank as Aiken: questions with one right option, and nothing else (Moodle documentation, “Aiken format”).
struct AikenExporter: Exporter {
    let id: ExporterID = "aiken"
    let title = LocalizedText(en: "Aiken questions", zhHans: "Aiken 题库")
    let fileExtension = "txt"
    let mediaType = "text/plain; charset=utf-8"
    let subjects: Set<ExportSubject> = [.items]
    let options: [ExportOption] = []

    func export(
        _ request: ExportRequest, from source: any ExportSource, to output: inout some ByteOutput
    ) throws -> [ExportLoss] {
        var losses: [ExportLoss] = []
        var bilingual = 0
        var writing = output
        defer { output = writing }
        try source.forEachItem(of: request) { exported in
            let item = exported.item
            guard let text = item.aiken(in: request.language) else {
                losses.append(
                    .notWritten(
                        item, en: "Aiken has questions with one right option of at most 26 only",
                        zhHans: "Aiken 只支持最多 26 个选项的单选题"))
                return
            }
            if item.isBilingual { bilingual += 1 }
            if let loss = item.lossInAiken(exported.category) { losses.append(loss) }
            try writing.write(text)
        }
        return losses + (bilingual > 0 ? [.oneLanguage(request.language, of: bilingual)] : [])
    }
}

extension Item {
    /// Nil for any other kind of question.
    fileprivate func aiken(in language: Language) -> String? {
        guard case .choice(let options) = response, case .choice(let right) = key, options.count <= 26,
            let answer = options.firstIndex(where: { $0.id == right })
        else { return nil }
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { $0 }
        let lines = options.indices.map { "\(letters[$0]). \(options[$0].text.text(in: language).onOneLine)" }
        return ([prompt.text(in: language).onOneLine] + lines + ["ANSWER: \(letters[answer])", "", ""])
            .joined(separator: "\n")
    }

    fileprivate func lossInAiken(_ category: String?) -> ExportLoss? {
        let parts: [LocalizedText] = [
            points == 1 ? nil : LocalizedText(en: "points", zhHans: "分值"),
            feedback == nil && optionFeedback.isEmpty ? nil : LocalizedText(en: "feedback", zhHans: "反馈"),
            tagsWithObjective.isEmpty ? nil : LocalizedText(en: "tags", zhHans: "标签"),
            category == nil ? nil : LocalizedText(en: "category", zhHans: "分类"),
        ].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        return ExportLoss(
            of: id.text,
            LocalizedText(
                en: "not in the file: \(parts.map(\.en).joined(separator: ", "))",
                zhHans: "未写入文件：\(parts.map(\.zhHans).joined(separator: "、"))"))
    }
}

extension String {
    fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
