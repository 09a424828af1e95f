public import CadreKit

extension Item {
    /// Something to be rated; `weight` is what the highest level earns.
    public static func rated(
        _ id: ItemID, objective: ObjectiveID? = nil, weight: Points = 1, _ prompt: LocalizedText,
        levels: [RatingLevel], feedback: LocalizedText? = nil
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: weight, response: .rating(levels: levels),
            key: nil, feedback: feedback)
    }

    /// Why the item can be neither rated nor a note; nil for a sound one.
    var flaw: LocalizedText? {
        guard !isNote else { return nil }
        guard let levels else {
            return LocalizedText(
                en: "a scorecard asks for ratings, and for notes of 0 points", zhHans: "评分卡只能包含评分项和 0 分的备注项")
        }
        guard points > .zero else {
            return LocalizedText(
                en: "its weight is \(points); a rating weighs more than 0",
                zhHans: "权重为 \(points)，评分项的权重必须大于 0")
        }
        guard key == nil else {
            return LocalizedText(en: "it has a key; a rating has none", zhHans: "评分项不应有标准答案")
        }
        return levels.flaw
    }

    /// What the ratings earn, and how that came about; nil without ratings.
    func result(of ratings: [Int]) -> ItemResult? {
        guard let points = points(for: ratings) else { return nil }
        let explanation = LocalizedText.composed { language in
            let given = ratings.map { words(for: $0, in: language) }
            let feedback = feedback?.text(in: language)
            return switch language {
            case .english: ["Rated \(given.joined(separator: ", ")).", feedback].joined(by: " ")
            case .simplifiedChinese: ["评为\(given.joined(separator: "、"))。", feedback].joined(by: "")
            }
        }
        return ItemResult(item: id, points: points, maximum: self.points, explanation: explanation)
    }

    private func words(for value: Int, in language: Language) -> String {
        let label = levels?.first { $0.value == value }?.label.text(in: language) ?? ""
        let highest = levels?.map(\.value).max() ?? value
        return switch language {
        case .english: "“\(label)” (\(value) of \(highest))"
        case .simplifiedChinese: "“\(label)”（\(value)/\(highest)）"
        }
    }
}

extension [String?] {
    fileprivate func joined(by separator: String) -> String {
        compactMap(\.self).joined(separator: separator)
    }
}
