import CadreKit

/// Questions answered by choosing, ordering and matching.
extension QTIWriter {
    func choice(_ item: Item) -> QTIParts? {
        guard let (options, shares) = item.optionShares else { return nil }
        var isSingle = false
        if case .choice = item.response { isSingle = true }
        let isPlain = if case .choice = item.key { true } else { false }
        let right = zip(options, shares).filter { $1 > 0 }.map(\.0.id.text)
        let worth = zip(options, shares).filter { $1 != 0 }.map { option, share in
            (key: option.id.text, value: (share * Double(item.points.thousandths) / 1e5).asPercent)
        }
        return QTIParts(
            declarations: dialect.declaration(
                isSingle ? "single" : "multiple", "identifier",
                correct: isSingle ? best(options, shares) : right,
                worth: isPlain && item.points == 1 ? [] : worth),
            body: interaction(
                "choiceInteraction", item,
                [("shuffle", item.isStatement ? "false" : "true"), ("maxChoices", isSingle ? "1" : "0")],
                choices(options, feedback: item.optionFeedback)),
            processing: dialect.processing(by: isPlain && item.points == 1 ? "match_correct" : "map_response")
        )
    }

    private func best(_ options: [AnswerOption], _ shares: [Double]) -> [String] {
        zip(options, shares).max { $0.1 < $1.1 }.map { [$0.0.id.text] } ?? []
    }

    func order(_ item: Item, _ options: [AnswerOption], _ order: [OptionID]) -> QTIParts {
        QTIParts(
            declarations: dialect.declaration("ordered", "identifier", correct: order.map(\.text)),
            body: interaction(
                "orderInteraction", item, [("shuffle", "true")],
                choices(options, feedback: item.optionFeedback)),
            processing: dialect.processing(by: "match_correct"))
    }

    func match(
        _ item: Item, _ prompts: [AnswerOption], _ targets: [AnswerOption], _ key: [OptionID: OptionID]
    ) -> QTIParts {
        // An identifier is used once in an item.
        func set(_ options: [AnswerOption], _ letter: String, most: String) -> String {
            dialect.tag(
                "simpleMatchSet", [],
                options.map {
                    dialect.tag(
                        "simpleAssociableChoice", [("identifier", letter + $0.id.text), ("matchMax", most)],
                        said($0.text).asXML)
                }.joined())
        }
        let pairs = prompts.compactMap { prompt in key[prompt.id].map { "p-\(prompt.id) t-\($0)" } }
        let share = 1 / Double(max(1, prompts.count)) * Double(item.points.thousandths) / 1e5
        return QTIParts(
            declarations: dialect.declaration(
                "multiple", "directedPair", correct: pairs,
                worth: pairs.map { (key: $0, value: share.asPercent) }),
            body: interaction(
                "matchInteraction", item, [("shuffle", "true"), ("maxAssociations", "\(prompts.count)")],
                set(prompts, "p-", most: "1") + set(targets, "t-", most: "\(prompts.count)")),
            processing: dialect.processing(by: "map_response"))
    }

    private func choices(_ options: [AnswerOption], feedback: [OptionID: LocalizedText]) -> String {
        options.map { option in
            let inline = feedback[option.id].map {
                dialect.tag(
                    "feedbackInline",
                    [
                        ("outcomeIdentifier", "FEEDBACK"), ("identifier", option.id.text),
                        ("showHide", "show"),
                    ], said($0).asXML)
            }
            return dialect.tag(
                "simpleChoice", [("identifier", option.id.text)], said(option.text).asXML + (inline ?? ""))
        }.joined()
    }
}
