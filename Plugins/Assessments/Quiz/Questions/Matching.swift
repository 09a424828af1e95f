import CadreKit

/// Prompts, each to be matched with its target: earns the share of prompts that are matched rightly.
struct Matching: Question {
    let prompts: [AnswerOption]
    let targets: [AnswerOption]
    let key: [OptionID: OptionID]

    var flaw: LocalizedText? {
        guard !prompts.isEmpty else {
            return LocalizedText(en: "it has nothing to match", zhHans: "没有待配对项")
        }
        return prompts.repetition ?? targets.flaw ?? gap
    }

    var perfectAnswer: Answer? { .pairs(key) }

    var solution: LocalizedText {
        .composed { language in
            prompts.compactMap { prompt in
                key[prompt.id].map {
                    "\(prompt.quoted(in: language)) – \(targets.quoted([$0]).text(in: language))"
                }
            }.joined(separator: language == .english ? "; " : "；")
        }
    }

    func verdict(on answer: Answer) -> Verdict? {
        guard case .pairs(let pairs) = answer else { return nil }
        let hits = prompts.count { pairs[$0.id] == key[$0.id] }
        let reason = LocalizedText(
            en: "\(hits) of \(prompts.count) matched rightly", zhHans: "\(prompts.count) 项中配对正确 \(hits) 项")
        return .partial(hits, of: prompts.count, because: reason)
    }

    private var gap: LocalizedText? {
        prompts.first { key[$0.id] == nil }.map { prompt in
            LocalizedText(
                en: "its key matches nothing with “\(prompt.id)”", zhHans: "标准答案中没有“\(prompt.id)”的配对项")
        }
    }
}
