import CadreKit

/// A text that somebody judges by criteria.
struct Essay {
    let item: Item
    let criteria: [Criterion]

    /// What keeps it from being asked.
    var flaw: LocalizedText? {
        guard !criteria.isEmpty else {
            return LocalizedText(en: "it has no criteria to be judged by", zhHans: "没有评分标准")
        }
        if let twin = criteria.map(\.id).firstRepeated {
            return LocalizedText(
                en: "two criteria have the id “\(twin)”", zhHans: "有两项评分标准使用了标识“\(twin)”")
        }
        let sum = criteria.reduce(Points.zero) { $0 + $1.points }
        guard sum == item.points else {
            return LocalizedText(
                en: "its criteria add up to \(sum) points, not to its \(item.points)",
                zhHans: "各项评分标准合计 \(sum) 分，与该题的 \(item.points) 分不符")
        }
        return criteria.lazy.compactMap(\.levels.flaw).first
    }

    /// What the levels that the marker gave earn together; a text left out earns nothing, whatever was given.
    ///
    /// - Throws: `AnswerError.missing` for a criterion without a level.
    func result(of answer: Answer?, by marker: Answers, on paper: Paper) throws -> ItemResult {
        guard case .text(let text) = answer, !ComparableText(text).isBlank else {
            return ItemResult(
                item: item.id, points: .zero, maximum: item.points, explanation: Verdict.leftOut.finding)
        }
        let given = [marker]
        let missing = item.criteria.filter { given.ratings(of: $0.id).isEmpty }.map(\.id)
        guard missing.isEmpty else { throw AnswerError.missing(missing, in: paper.assessment) }
        let points = item.criteria.compactMap { $0.points(for: given.ratings(of: $0.id)) }
        return ItemResult(
            item: item.id, points: points.reduce(.zero, +), maximum: item.points,
            explanation: .composed { language in
                let levels = item.criteria.compactMap { criterion in
                    words(criterion, given.ratings(of: criterion.id).first, in: language)
                }
                let feedback = item.feedback.map { [$0.text(in: language)] } ?? []
                return switch language {
                case .english: (["\(levels.joined(separator: "; "))."] + feedback).joined(separator: " ")
                case .simplifiedChinese: (["\(levels.joined(separator: "；"))。"] + feedback).joined()
                }
            })
    }

    private func words(_ criterion: Item, _ value: Int?, in language: Language) -> String? {
        criterion.levels?.first { $0.value == value }.map { level in
            let title = criterion.prompt.text(in: language)
            return switch language {
            case .english: "\(title): \(level.label.en)"
            case .simplifiedChinese: "\(title)：\(level.label.zhHans)"
            }
        }
    }
}

extension Item {
    /// Nil for an item that is marked by its key.
    var essay: Essay? {
        guard case .essay = response, case .criteria(let criteria) = key else { return nil }
        return Essay(item: self, criteria: criteria)
    }
}
