import CadreKit

/// Questions answered by writing: numbers, words, gaps and essays.
extension QTIWriter {
    func number(_ item: Item, _ value: String, _ tolerance: String) -> QTIParts {
        QTIParts(
            declarations: dialect.declaration("single", "float", correct: [value]),
            body: entry(item),
            processing: dialect.tag(
                "responseProcessing", [], dialect.whenEqual("RESPONSE", tolerance, earns: "\(item.points)")))
    }

    func text(_ item: Item, _ accepted: [String]) -> QTIParts {
        QTIParts(
            declarations: dialect.declaration(
                "single", "string", correct: Array(accepted.prefix(1)),
                worth: accepted.map { (key: $0, value: "\(item.points)") }),
            body: entry(item),
            processing: dialect.processing(by: "map_response"))
    }

    func cloze(_ item: Item, _ gaps: [Gap], _ keys: [OptionID: AnswerKey]) -> QTIParts? {
        var parts = QTIParts()
        var prompt = said(item.prompt).asXML
        var processing = ""
        let weights = gaps.reduce(0) { $0 + $1.weight }
        for gap in gaps {
            let identifier = "GAP-\(gap.id)"
            let points = (Double(gap.weight) / Double(weights) * Double(item.points.thousandths) / 1e5)
                .asPercent
            var field = dialect.tag("textEntryInteraction", [("responseIdentifier", identifier)])
            switch (gap.response, keys[gap.id]) {
            case (.choice(let options), .choice(let right)):
                parts.declarations += dialect.declaration(
                    of: identifier, "single", "identifier", correct: [right.text],
                    worth: [(key: right.text, value: points)])
                field = dialect.tag(
                    "inlineChoiceInteraction", [("responseIdentifier", identifier), ("shuffle", "true")],
                    options.map {
                        dialect.tag("inlineChoice", [("identifier", $0.id.text)], said($0.text).asXML)
                    }
                    .joined())
                processing += dialect.whenMapped(identifier)
            case (.number, .number(let value, let tolerance)):
                parts.declarations += dialect.declaration(
                    of: identifier, "single", "float", correct: ["\(value)"],
                    worth: [(key: "\(value)", value: points)])
                processing += dialect.whenEqual(identifier, "\(tolerance)", earns: points)
            case (.text, .text(let accepted)):
                parts.declarations += dialect.declaration(
                    of: identifier, "single", "string", correct: Array(accepted.prefix(1)),
                    worth: accepted.map { (key: $0, value: points) })
                processing += dialect.whenMapped(identifier)
            default: return nil
            }
            prompt = prompt.split(separator: gap.mark, maxSplits: 1, omittingEmptySubsequences: false)
                .joined(separator: field.filter { !$0.isNewline })
        }
        parts.body =
            prompt.split(whereSeparator: \.isNewline).map { "<p>\($0)</p>" }.joined(separator: "\n") + "\n"
        parts.processing = dialect.tag("responseProcessing", [], processing)
        return parts
    }

    /// The prompt with a field below it.
    private func entry(_ item: Item) -> String {
        paragraphs(said(item.prompt)) + "<p>"
            + dialect.tag("textEntryInteraction", [("responseIdentifier", "RESPONSE")]) + "</p>\n"
    }

    func essay(_ item: Item) -> QTIParts {
        QTIParts(
            declarations: dialect.declaration("single", "string", correct: []),
            body: interaction("extendedTextInteraction", item, [], ""))
    }
}
