import CadreKit

/// Writes one assessment item after the other, and gathers what QTI cannot say.
struct QTIWriter {
    private let dialect: QTIDialect
    private let language: Language
    private var losses: [ExportLoss] = []
    private var bilingual = 0

    init(_ dialect: QTIDialect, language: Language) {
        self.dialect = dialect
        self.language = language
    }

    var allLosses: [ExportLoss] { losses + (bilingual > 0 ? [.oneLanguage(language, of: bilingual)] : []) }

    /// A file; nil for a question that QTI has no form for.
    mutating func text(of exported: ExportedItem) -> String? {
        let item = exported.item
        guard let parts = parts(of: item) else {
            losses.append(.notWritten(item, en: "it has no key", zhHans: "没有标准答案"))
            return nil
        }
        if item.isBilingual { bilingual += 1 }
        if let loss = ExportLoss.criteria(of: item) { losses.append(loss) }
        if let category = exported.category {
            losses.append(
                ExportLoss(
                    of: item.id.text,
                    LocalizedText(
                        en: "its category “\(category)” is not in the file", zhHans: "分类“\(category)”未写入文件")))
        }
        let score = tag(
            "outcomeDeclaration",
            [
                ("identifier", "SCORE"), ("cardinality", "single"), ("baseType", "float"),
                ("normalMaximum", "\(item.points)"),
            ])
        let feedback = tag(
            "outcomeDeclaration",
            [("identifier", "FEEDBACK"), ("cardinality", "multiple"), ("baseType", "identifier")])
        let general = item.feedback.map {
            tag(
                "modalFeedback",
                [("outcomeIdentifier", "FEEDBACK"), ("identifier", "general"), ("showHide", "show")],
                modal($0))
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + tag(
                "assessmentItem",
                [
                    ("xmlns", dialect.namespace), ("identifier", item.id.text), ("title", item.id.text),
                    ("label", item.tagsWithObjective.joined(separator: ",")), ("adaptive", "false"),
                    ("timeDependent", "false"), ("xml:lang", language == .english ? "en" : "zh-Hans"),
                ],
                "\n" + parts.declarations + score + feedback + tag("itemBody", [], parts.body)
                    + parts.processing + (general ?? ""))
    }
}

/// What an item says of its responses, what it shows, and how it is marked.
private struct QTIParts {
    var declarations = ""
    var body = ""
    var processing = ""
}

extension QTIWriter {
    private func said(_ text: LocalizedText) -> String { text.text(in: language) }

    /// An element of the standard; attributes without a value are left out.
    private func tag(_ name: String, _ attributes: [(String, String)], _ content: String? = nil) -> String {
        let name = dialect.element(name)
        let written = attributes.filter { !$0.1.isEmpty }
            .map { " \($0.0.contains(":") ? $0.0 : dialect.attribute($0.0))=\"\($0.1.asXML)\"" }.joined()
        return content.map { "<\(name)\(written)>\($0)</\(name)>\n" } ?? "<\(name)\(written)/>\n"
    }

    /// Each line a paragraph.
    private func paragraphs(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { "<p>\(String($0).asXML)</p>" }.joined(separator: "\n")
            + "\n"
    }

    private func modal(_ text: LocalizedText) -> String {
        let inside = paragraphs(said(text))
        return dialect == .third ? "<qti-content-body>\(inside)</qti-content-body>" : inside
    }

    private func template(_ name: String) -> String {
        tag("responseProcessing", [("template", dialect.template(name))])
    }

    private func declaration(
        of identifier: String = "RESPONSE", _ cardinality: String, _ type: String, correct: [String],
        worth: [(key: String, value: String)] = []
    ) -> String {
        let values = correct.map { tag("value", [], $0.asXML) }.joined()
        let entries = worth.map { tag("mapEntry", [("mapKey", $0.key), ("mappedValue", $0.value)]) }.joined()
        let mapping =
            worth.isEmpty ? "" : tag("mapping", [("lowerBound", "0"), ("defaultValue", "0")], entries)
        return tag(
            "responseDeclaration",
            [("identifier", identifier), ("cardinality", cardinality), ("baseType", type)],
            (correct.isEmpty ? "" : tag("correctResponse", [], values)) + mapping)
    }

    private func parts(of item: Item) -> QTIParts? {
        switch (item.response, item.key) {
        case (.choice, .some), (.choices, .some): return choice(item)
        case (.number, .number(let value, let tolerance)): return number(item, "\(value)", "\(tolerance)")
        case (.text, .text(let accepted)): return text(item, accepted)
        case (.order(let options), .order(let order)): return self.order(item, options, order)
        case (.pairs(let prompts, let targets), .pairs(let key)): return match(item, prompts, targets, key)
        case (.gaps(let gaps), .gaps(let keys)): return cloze(item, gaps, keys)
        case (.essay, _): return essay(item)
        default: return nil
        }
    }

    private func choices(_ options: [AnswerOption], feedback: [OptionID: LocalizedText]) -> String {
        options.map { option in
            let inline = feedback[option.id].map {
                tag(
                    "feedbackInline",
                    [
                        ("outcomeIdentifier", "FEEDBACK"), ("identifier", option.id.text),
                        ("showHide", "show"),
                    ], said($0).asXML)
            }
            return tag(
                "simpleChoice", [("identifier", option.id.text)], said(option.text).asXML + (inline ?? ""))
        }.joined()
    }

    private func interaction(
        _ name: String, _ item: Item, _ attributes: [(String, String)], _ content: String
    ) -> String {
        let (prompt, before) = prompt(item)
        return before
            + tag(
                name, [("responseIdentifier", "RESPONSE")] + attributes, tag("prompt", [], prompt) + content)
    }

    /// The last line as the prompt, what stands before it as paragraphs.
    private func prompt(_ item: Item) -> (prompt: String, before: String) {
        let lines = said(item.prompt).split(whereSeparator: \.isNewline).map(String.init)
        let before = lines.dropLast().joined(separator: "\n")
        return ((lines.last ?? "").asXML, before.isEmpty ? "" : paragraphs(before))
    }

    private func choice(_ item: Item) -> QTIParts? {
        guard let (options, shares) = item.optionShares else { return nil }
        var isSingle = false
        if case .choice = item.response { isSingle = true }
        let isPlain = if case .choice = item.key { true } else { false }
        let right = zip(options, shares).filter { $1 > 0 }.map(\.0.id.text)
        let worth = zip(options, shares).filter { $1 != 0 }.map { option, share in
            (key: option.id.text, value: (share * Double(item.points.thousandths) / 1e5).asPercent)
        }
        return QTIParts(
            declarations: declaration(
                isSingle ? "single" : "multiple", "identifier",
                correct: isSingle ? best(options, shares) : right,
                worth: isPlain && item.points == 1 ? [] : worth),
            body: interaction(
                "choiceInteraction", item,
                [("shuffle", item.isStatement ? "false" : "true"), ("maxChoices", isSingle ? "1" : "0")],
                choices(options, feedback: item.optionFeedback)),
            processing: template(isPlain && item.points == 1 ? "match_correct" : "map_response"))
    }

    private func best(_ options: [AnswerOption], _ shares: [Double]) -> [String] {
        zip(options, shares).max { $0.1 < $1.1 }.map { [$0.0.id.text] } ?? []
    }

    private func number(_ item: Item, _ value: String, _ tolerance: String) -> QTIParts {
        QTIParts(
            declarations: declaration("single", "float", correct: [value]),
            body: paragraphs(said(item.prompt)) + "<p>"
                + tag("textEntryInteraction", [("responseIdentifier", "RESPONSE")])
                + "</p>\n",
            processing: tag(
                "responseProcessing", [], whenEqual("RESPONSE", tolerance, earns: "\(item.points)")))
    }

    /// So many points for a number within the tolerance, both ends included.
    private func whenEqual(_ identifier: String, _ tolerance: String, earns points: String) -> String {
        let equal = tag(
            "equal", [("toleranceMode", "absolute"), ("tolerance", "\(tolerance) \(tolerance)")],
            tag("variable", [("identifier", identifier)]) + tag("correct", [("identifier", identifier)]))
        let sum = tag(
            "sum", [],
            tag("variable", [("identifier", "SCORE")]) + tag("baseValue", [("baseType", "float")], points))
        return tag(
            "responseCondition", [],
            tag("responseIf", [], equal + tag("setOutcomeValue", [("identifier", "SCORE")], sum)))
    }

    private func whenMapped(_ identifier: String) -> String {
        let sum = tag(
            "sum", [],
            tag("variable", [("identifier", "SCORE")]) + tag("mapResponse", [("identifier", identifier)]))
        return tag("setOutcomeValue", [("identifier", "SCORE")], sum)
    }

    private func text(_ item: Item, _ accepted: [String]) -> QTIParts {
        QTIParts(
            declarations: declaration(
                "single", "string", correct: Array(accepted.prefix(1)),
                worth: accepted.map { (key: $0, value: "\(item.points)") }),
            body: paragraphs(said(item.prompt)) + "<p>"
                + tag("textEntryInteraction", [("responseIdentifier", "RESPONSE")])
                + "</p>\n",
            processing: template("map_response"))
    }

    private func order(_ item: Item, _ options: [AnswerOption], _ order: [OptionID]) -> QTIParts {
        QTIParts(
            declarations: declaration("ordered", "identifier", correct: order.map(\.text)),
            body: interaction(
                "orderInteraction", item, [("shuffle", "true")],
                choices(options, feedback: item.optionFeedback)),
            processing: template("match_correct"))
    }

    private func match(
        _ item: Item, _ prompts: [AnswerOption], _ targets: [AnswerOption], _ key: [OptionID: OptionID]
    ) -> QTIParts {
        // An identifier is used once in an item.
        func set(_ options: [AnswerOption], _ letter: String, most: String) -> String {
            tag(
                "simpleMatchSet", [],
                options.map {
                    tag(
                        "simpleAssociableChoice", [("identifier", letter + $0.id.text), ("matchMax", most)],
                        said($0.text).asXML)
                }.joined())
        }
        let pairs = prompts.compactMap { prompt in key[prompt.id].map { "p-\(prompt.id) t-\($0)" } }
        let share = 1 / Double(max(1, prompts.count)) * Double(item.points.thousandths) / 1e5
        return QTIParts(
            declarations: declaration(
                "multiple", "directedPair", correct: pairs,
                worth: pairs.map { (key: $0, value: share.asPercent) }),
            body: interaction(
                "matchInteraction", item, [("shuffle", "true"), ("maxAssociations", "\(prompts.count)")],
                set(prompts, "p-", most: "1") + set(targets, "t-", most: "\(prompts.count)")),
            processing: template("map_response"))
    }

    private func cloze(_ item: Item, _ gaps: [Gap], _ keys: [OptionID: AnswerKey]) -> QTIParts? {
        var parts = QTIParts()
        var prompt = said(item.prompt).asXML
        var processing = ""
        let weights = gaps.reduce(0) { $0 + $1.weight }
        for gap in gaps {
            let identifier = "GAP-\(gap.id)"
            let points = (Double(gap.weight) / Double(weights) * Double(item.points.thousandths) / 1e5)
                .asPercent
            var field = tag("textEntryInteraction", [("responseIdentifier", identifier)])
            switch (gap.response, keys[gap.id]) {
            case (.choice(let options), .choice(let right)):
                parts.declarations += declaration(
                    of: identifier, "single", "identifier", correct: [right.text],
                    worth: [(key: right.text, value: points)])
                field = tag(
                    "inlineChoiceInteraction", [("responseIdentifier", identifier), ("shuffle", "true")],
                    options.map { tag("inlineChoice", [("identifier", $0.id.text)], said($0.text).asXML) }
                        .joined())
                processing += whenMapped(identifier)
            case (.number, .number(let value, let tolerance)):
                parts.declarations += declaration(
                    of: identifier, "single", "float", correct: ["\(value)"],
                    worth: [(key: "\(value)", value: points)])
                processing += whenEqual(identifier, "\(tolerance)", earns: points)
            case (.text, .text(let accepted)):
                parts.declarations += declaration(
                    of: identifier, "single", "string", correct: Array(accepted.prefix(1)),
                    worth: accepted.map { (key: $0, value: points) })
                processing += whenMapped(identifier)
            default: return nil
            }
            prompt = prompt.split(separator: gap.mark, maxSplits: 1, omittingEmptySubsequences: false)
                .joined(separator: field.filter { !$0.isNewline })
        }
        parts.body =
            prompt.split(whereSeparator: \.isNewline).map { "<p>\($0)</p>" }.joined(separator: "\n") + "\n"
        parts.processing = tag("responseProcessing", [], processing)
        return parts
    }

    private func essay(_ item: Item) -> QTIParts {
        QTIParts(
            declarations: declaration("single", "string", correct: []),
            body: interaction("extendedTextInteraction", item, [], ""))
    }
}
