import CadreKit

/// Several right options; wrong choices take back what hits have earned.
///
/// With k right options among n the share is max(0, hits/k − wrong/(n−k)): whoever chooses everything earns
/// nothing, and luck earns little. Where all options are right it is hits/k.
struct MultipleChoice: Question {
    let options: [AnswerOption]
    let keys: Set<OptionID>

    var flaw: LocalizedText? {
        options.flaw
            ?? (keys.isEmpty
                ? LocalizedText(en: "no option is right; at least one must be", zhHans: "没有正确选项，至少需要一个")
                : nil)
    }

    var perfectAnswer: Answer? { .choices(keys) }
    var solution: LocalizedText { options.quoted(options.map(\.id).filter(keys.contains)) }

    func verdict(on answer: Answer) -> Verdict? {
        guard case .choices(let chosen) = answer else { return nil }
        let hits = chosen.intersection(keys).count
        let wrong = chosen.count - hits
        let others = options.count - keys.count
        let reason = LocalizedText(
            en: "\(hits) of \(keys.count) right options chosen, and \(wrong) wrong",
            zhHans: "\(keys.count) 个正确选项中选对 \(hits) 个，误选 \(wrong) 个")
        guard others > 0 else { return .partial(hits, of: keys.count, because: reason) }
        return .partial(
            max(0, hits * others - wrong * keys.count), of: keys.count * others, because: reason)
    }
}
