import CadreKit

extension Item {
    /// Why the item cannot be a quiz question; nil for a sound one.
    var flaw: LocalizedText? {
        guard points > .zero else {
            return LocalizedText(
                en: "it is worth \(points) points; a quiz question is worth more than 0",
                zhHans: "分值为 \(points)，测验题的分值必须大于 0")
        }
        if let essay { return essay.flaw }
        guard let question else { return .mismatch }
        return question.flaw ?? question.perfectAnswer.flatMap(impossibility)
    }

    private func impossibility(of key: Answer) -> LocalizedText? {
        do {
            try response.validate(key, of: id)
            return nil
        } catch {
            return LocalizedText(
                en: "its key is no possible answer: \(error.explanation.en)",
                zhHans: "标准答案无法作为答案：\(error.explanation.zhHans)")
        }
    }
}

extension LocalizedText {
    static let mismatch = LocalizedText(
        en: "the kind of question and its key do not belong together", zhHans: "题型与标准答案的类型不一致")
}

extension [AnswerOption] {
    /// Fewer than two to choose from, or one id twice.
    var flaw: LocalizedText? {
        guard count >= 2 else {
            return LocalizedText(
                en: "it offers \(count) options; it needs at least 2", zhHans: "只有 \(count) 个选项，至少需要 2 个")
        }
        return repetition
    }

    var repetition: LocalizedText? {
        map(\.id).firstRepeated.map { twin in
            LocalizedText(en: "two options have the id “\(twin)”", zhHans: "有两个选项使用了标识“\(twin)”")
        }
    }
}
