import CadreKit

/// What an item says in words.
extension QTIItem {
    mutating func feedback() -> String? {
        let blocks = element.children("modalFeedback")
        let general = blocks.filter { $0.attributes["identifier"] == "general" || blocks.count == 1 }
        for block in blocks
        where !general.contains(where: { $0.line == block.line && $0.column == block.column }) {
            losses.append(
                LocalizedText(
                    en: "feedback under a condition is not kept: “\(plain(block))”",
                    zhHans: "带条件的反馈未保留：“\(plain(block))”"))
        }
        return general.first.map { plain($0) }?.nonBlank
    }

    mutating func feedback(to choice: MarkupElement) -> String? {
        choice.descendants("feedbackInline").first.map { words(of: $0.inner()) }?.nonBlank
    }

    /// The words of an element without the feedback inside.
    mutating func plain(_ element: MarkupElement) -> String {
        words(of: element.inner { $0.name == "feedbackInline" ? "" : nil })
    }

    /// The body's words without the choices; gaps are `[[a]]`, `[[b]]` in their order.
    mutating func words(_ body: MarkupElement, gaps: [MarkupElement]) -> String {
        let names = Dictionary(
            gaps.enumerated().map {
                ($1.attributes["responseIdentifier"] ?? "", "[[\(OptionID(position: $0))]]")
            },
            uniquingKeysWith: { first, _ in first })
        let markup = body.inner { element in
            if let name = names[element.attributes["responseIdentifier"] ?? ""], !gaps.isEmpty { return name }
            if element.name == "textEntryInteraction" { return "_____" }
            return ["simpleChoice", "simpleMatchSet", "feedbackInline", "rubricBlock"].contains(element.name)
                ? "" : nil
        }
        // A prompt is a paragraph; a field by itself below it needs no mark.
        let shown = words(of: markup.replacing("<prompt", with: "<p").replacing("</prompt>", with: "</p>"))
        return shown.hasSuffix("\n_____") ? String(shown.dropLast(6)) : shown
    }

    private mutating func words(of markup: String) -> String {
        let html = HTMLText(markup)
        losses += html.losses
        return html.text
    }
}
