import CadreKit

/// Options to be put in order; earns by how many pairs stand the right way round.
///
/// The share is Kendall's rank correlation with the key, no less than zero: right pairs minus wrong pairs, of all
/// pairs (M. G. Kendall, "A New Measure of Rank Correlation", Biometrika 30, 1938). As with several
/// choices, wrong takes back what right earned, so that luck earns little; and neighbours that changed places cost
/// little, unlike with marking by absolute position. K. Amma, "Matrix as an Alternative Solution for Evaluating Sentence Reordering Tasks" (2022),
/// reviews it beside other rules.
struct Ordering: Question {
    let options: [AnswerOption]
    let key: [OptionID]

    var flaw: LocalizedText? { options.flaw }
    var perfectAnswer: Answer? { .order(key) }

    var solution: LocalizedText {
        .composed { language in
            key.map { options.quoted([$0]).text(in: language) }.joined(separator: " → ")
        }
    }

    func verdict(on answer: Answer) -> Verdict? {
        guard case .order(let order) = answer else { return nil }
        let all = key.count * (key.count - 1) / 2
        let right = pairsInOrder(order)
        let reason = LocalizedText(
            en: "\(right) of \(all) pairs in the right order", zhHans: "\(all) 对先后关系中有 \(right) 对正确")
        return .partial(max(0, right - (all - right)), of: all, because: reason)
    }

    private func pairsInOrder(_ order: [OptionID]) -> Int {
        let ranks = order.compactMap(key.firstIndex)
        return ranks.indices.reduce(0) { count, index in
            count + ranks[(index + 1)...].count { $0 > ranks[index] }
        }
    }
}
