import CadreKit

/// Options that each earn, or take back, a share of the points of their own; never less than nothing or more than all.
struct WeightedChoice: Question {
    let options: [AnswerOption]
    /// In thousandths of the points.
    let weights: [OptionID: Int]
    /// Whether several may be chosen.
    let takesSeveral: Bool

    static let whole = 1000

    var flaw: LocalizedText? { options.flaw ?? stranger ?? (best == Self.whole ? nil : short) }

    var perfectAnswer: Answer? {
        takesSeveral ? .choices(Set(rightOptions)) : rightOptions.first.map(Answer.choice)
    }

    var solution: LocalizedText { options.quoted(rightOptions) }

    func verdict(on answer: Answer) -> Verdict? {
        switch answer {
        case .choice(let option) where !takesSeveral:
            let earned = clamped(weights[option] ?? 0)
            return .partial(
                earned, of: Self.whole,
                because: LocalizedText(
                    en: "your answer was \(options.quoted([option]).en)",
                    zhHans: "您的答案是\(options.quoted([option]).zhHans)"))
        case .choices(let chosen) where takesSeveral:
            let earned = clamped(chosen.reduce(0) { $0 + (weights[$1] ?? 0) })
            let hits = rightOptions.count(where: chosen.contains)
            let wrong = chosen.count - hits
            return .partial(
                earned, of: Self.whole,
                because: LocalizedText(
                    en: "\(hits) of \(rightOptions.count) right options chosen, and \(wrong) wrong",
                    zhHans: "\(rightOptions.count) 个正确选项中选对 \(hits) 个，误选 \(wrong) 个"))
        default: return nil
        }
    }

    /// In the order in which they are written: all that earn something, or the one that earns most.
    private var rightOptions: [OptionID] {
        let earning = options.map(\.id).filter { (weights[$0] ?? 0) > 0 }
        guard !takesSeveral else { return earning }
        return earning.max { (weights[$0] ?? 0) < (weights[$1] ?? 0) }.map { [$0] } ?? []
    }

    private var best: Int { clamped(rightOptions.reduce(0) { $0 + (weights[$1] ?? 0) }) }

    private func clamped(_ share: Int) -> Int {
        // Thirds and sixths do not add up in thousandths.
        share >= Self.whole - options.count ? Self.whole : max(0, share)
    }

    private var stranger: LocalizedText? {
        weights.keys.sorted().first { id in !options.contains { $0.id == id } }.map { id in
            LocalizedText(
                en: "its key weighs “\(id)”, which is no option", zhHans: "标准答案为“\(id)”设置了分值，但没有这个选项")
        }
    }

    private var short: LocalizedText {
        LocalizedText(en: "no answer earns all its points", zhHans: "没有任何答案可以得满分")
    }
}
