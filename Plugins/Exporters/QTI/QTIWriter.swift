import CadreKit

/// Writes questions as assessment items, each a file of its own, and gathers what QTI cannot say.
struct QTIWriter: ItemWriter {
    let dialect: QTIDialect
    var losses: ItemLosses

    mutating func text(of exported: ExportedItem) -> String? {
        let item = exported.item
        guard let parts = parts(of: item) else {
            return refuse(item, en: "it has no key", zhHans: "没有标准答案")
        }
        losses.noteCriteria(of: item)
        if let category = exported.category {
            losses.note(
                item, en: "its category “\(category)” is not in the file", zhHans: "分类“\(category)”未写入文件")
        }
        let score = dialect.tag(
            "outcomeDeclaration",
            [
                ("identifier", "SCORE"), ("cardinality", "single"), ("baseType", "float"),
                ("normalMaximum", "\(item.points)"),
            ])
        let feedback = dialect.tag(
            "outcomeDeclaration",
            [("identifier", "FEEDBACK"), ("cardinality", "multiple"), ("baseType", "identifier")])
        let general = item.feedback.map {
            dialect.tag(
                "modalFeedback",
                [("outcomeIdentifier", "FEEDBACK"), ("identifier", "general"), ("showHide", "show")],
                modal($0))
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + dialect.tag(
                "assessmentItem",
                [
                    ("xmlns", dialect.namespace), ("identifier", item.id.text), ("title", item.id.text),
                    ("label", item.tagsWithObjective.joined(separator: ",")), ("adaptive", "false"),
                    ("timeDependent", "false"), ("xml:lang", losses.language == .english ? "en" : "zh-Hans"),
                ],
                "\n" + parts.declarations + score + feedback + dialect.tag("itemBody", [], parts.body)
                    + parts.processing + (general ?? ""))
    }
}

extension QTIWriter {
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

    /// Each line a paragraph.
    func paragraphs(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { "<p>\(String($0).asXML)</p>" }.joined(separator: "\n")
            + "\n"
    }

    /// The question as an interaction of its own, its prompt inside.
    func interaction(
        _ name: String, _ item: Item, _ attributes: [(String, String)], _ content: String
    ) -> String {
        let (prompt, before) = prompt(item)
        return before
            + dialect.tag(
                name, [("responseIdentifier", "RESPONSE")] + attributes,
                dialect.tag("prompt", [], prompt) + content)
    }

    /// The last line as the prompt, what stands before it as paragraphs.
    private func prompt(_ item: Item) -> (prompt: String, before: String) {
        let lines = said(item.prompt).split(whereSeparator: \.isNewline).map(String.init)
        let before = lines.dropLast().joined(separator: "\n")
        return ((lines.last ?? "").asXML, before.isEmpty ? "" : paragraphs(before))
    }

    private func modal(_ text: LocalizedText) -> String {
        let inside = paragraphs(said(text))
        return dialect == .third ? "<qti-content-body>\(inside)</qti-content-body>" : inside
    }
}

/// What an item says of its responses, what it shows, and how it is marked.
struct QTIParts {
    var declarations = ""
    var body = ""
    var processing = ""
}
