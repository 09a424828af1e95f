import CadreKit

/// Writes questions as `<question>` elements, and gathers what they cannot say.
struct MoodleXMLWriter: ItemWriter {
    var losses: ItemLosses

    mutating func text(of exported: ExportedItem) -> String? {
        let item = exported.item
        guard let (type, answers) = answers(to: item) else { return nil }
        losses.noteCriteria(of: item)
        var text = "<question type=\"\(type)\">\n"
        text += "<name><text>\(item.id)</text></name>\n"
        text += element("questiontext", prompt(of: item))
        text += element("generalfeedback", item.feedback.map(said) ?? "")
        text += "<defaultgrade>\(item.points)</defaultgrade>\n<idnumber>\(item.id)</idnumber>\n"
        text += answers
        let tags = item.tagsWithObjective.map { "<tag><text>\($0.asXML)</text></tag>" }.joined()
        return text + (tags.isEmpty ? "" : "<tags>\(tags)</tags>\n") + "</question>\n"
    }

    func heading(of category: String?) -> String {
        let path = "$course$/top" + (category.map { "/" + $0 } ?? "")
        return "<question type=\"category\"><category><text>\(path.asXML)</text></category></question>\n"
    }
}

extension MoodleXMLWriter {
    private func element(_ name: String, _ text: String) -> String {
        "<\(name) format=\"plain_text\"><text>\(text.asXML)</text></\(name)>\n"
    }

    private func answer(_ percent: String, _ text: String, feedback: LocalizedText?, and more: String = "")
        -> String
    {
        let feedback = feedback.map { element("feedback", said($0)) } ?? ""
        return
            "<answer fraction=\"\(percent)\" format=\"plain_text\"><text>\(text.asXML)</text>\(feedback)\(more)</answer>\n"
    }

    private mutating func answers(to item: Item) -> (type: String, text: String)? {
        switch (item.response, item.key) {
        case (_, .choice(let right)) where item.isStatement:
            return (
                "truefalse",
                ["true", "false"].map { (id: OptionID) in
                    answer(id == right ? "100" : "0", id.text, feedback: item.optionFeedback[id])
                }.joined()
            )
        case (.choice, .some), (.choices, .some):
            guard let (options, shares) = item.optionShares else {
                return refuse(item, en: "it has no key", zhHans: "没有标准答案")
            }
            var isSingle = false
            if case .choice = item.response { isSingle = true }
            let answers = zip(options, shares).map {
                answer($1.asPercent, said($0.text), feedback: item.optionFeedback[$0.id])
            }
            return ("multichoice", "<single>\(isSingle)</single>\n" + answers.joined())
        case (.number(let unit), .number(let value, let tolerance)):
            let units = unit.map {
                "<units><unit><multiplier>1</multiplier><unit_name>\(said($0).asXML)</unit_name></unit></units>\n"
            }
            let number = answer(
                "100", "\(value)", feedback: nil, and: "<tolerance>\(tolerance)</tolerance>")
            return ("numerical", number + (units ?? ""))
        case (.text, .text(let accepted)):
            let usable = accepted.filter { !$0.contains("*") }
            guard usable.count == accepted.count else {
                return refuse(
                    item, en: "an answer has “*”, which means anything", zhHans: "答案含“*”，Moodle 会视为任意内容")
            }
            return (
                "shortanswer",
                "<usecase>0</usecase>\n" + usable.map { answer("100", $0, feedback: nil) }.joined()
            )
        case (.order(let options), .order(let order)):
            let texts = order.compactMap { id in options.first { $0.id == id } }.map { said($0.text) }
            return (
                "ordering",
                texts.enumerated().map { answer("\($0 + 1)", $1, feedback: nil) }.joined()
            )
        case (.pairs(let prompts, let targets), .pairs(let key)):
            let used = Set(key.values)
            let pairs =
                prompts.map { prompt in
                    (said(prompt.text), targets.first { $0.id == key[prompt.id] }.map { said($0.text) } ?? "")
                } + targets.filter { !used.contains($0.id) }.map { ("", said($0.text)) }
            return (
                "matching",
                pairs.map {
                    "<subquestion format=\"plain_text\"><text>\($0.asXML)</text>"
                        + "<answer><text>\($1.asXML)</text></answer></subquestion>\n"
                }.joined()
            )
        case (.gaps, .gaps): return ("cloze", "")
        case (.essay, _): return ("essay", "<responseformat>editor</responseformat>\n")
        default: return refuse(item, en: "it has no key", zhHans: "没有标准答案")
        }
    }

    /// A text with gaps has its answers inside.
    private func prompt(of item: Item) -> String {
        var prompt = said(item.prompt)
        guard case .gaps(let gaps) = item.response, case .gaps(let keys) = item.key else { return prompt }
        for gap in gaps {
            guard let key = keys[gap.id] else { continue }
            prompt = prompt.split(separator: gap.mark, maxSplits: 1, omittingEmptySubsequences: false)
                .joined(separator: "{\(gap.weight):\(inside(gap.response, key))}")
        }
        return prompt
    }

    private func inside(_ response: ResponseFormat, _ key: AnswerKey) -> String {
        switch (response, key) {
        case (.number, .number(let value, let tolerance)): "NUMERICAL:=\(value):\(tolerance)"
        case (.text, .text(let accepted)):
            "SHORTANSWER:" + accepted.map { "=" + $0.escapedInGap }.joined(separator: "~")
        case (.choice(let options), .choice(let right)):
            "MULTICHOICE:"
                + options.map { ($0.id == right ? "=" : "") + said($0.text).escapedInGap }
                .joined(separator: "~")
        default: ""
        }
    }
}

extension String {
    /// With a backslash before what means something in a gap.
    fileprivate var escapedInGap: String {
        reduce(into: "") { text, character in
            if "}#~\\/\"=%".contains(character) { text += "\\" }
            text.append(character)
        }
    }
}
