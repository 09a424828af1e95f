import CadreKit
import Foundation

/// One `<question>`.
struct MoodleQuestion {
    let element: MarkupElement
    private var losses: [LocalizedText] = []

    init(_ element: MarkupElement) { self.element = element }

    /// The id number, which people give to tell questions apart, or the name.
    var name: String? { element.child("idnumber")?.text.nonBlank ?? element.words("name").nonBlank }

    /// Nil for a text that asks nothing.
    mutating func question(_ type: String) throws(ItemFlaw) -> ReadQuestion? {
        guard type != "description" else { return nil }
        var question = ReadQuestion(line: element.line, body: .text([]))
        question.name = name
        question.prompt = shown(element.child("questiontext"))
        question.feedback = shown(element.child("generalfeedback")).nonBlank
        if let grade = element.child("defaultgrade")?.text.trimmed, let value = Double(grade), value.isFinite
        {
            question.points = Points(thousandths: Int((min(value, 1e9) * 1000).rounded()))
        }
        question.take(tags: element.child("tags")?.children("tag").map { $0.words() } ?? [])
        question.body = try body(type, prompt: &question.prompt)
        noteLosses()
        question.losses = losses
        return question
    }

    private mutating func body(_ type: String, prompt: inout String) throws(ItemFlaw) -> ReadQuestion.Body {
        switch type {
        case "multichoice":
            return .choice(choices(), several: !isSet("single"))
        case "truefalse":
            let choices = choices()
            guard let right = choices.first(where: { $0.share > 0.999 }) else {
                throw ItemFlaw(en: "no answer is right", zhHans: "没有正确答案")
            }
            func said(_ word: String) -> String? { choices.first { $0.text.lowercased() == word }?.feedback }
            return .statement(
                right.text.lowercased() == "true", onTrue: said("true"), onFalse: said("false"))
        case "shortanswer": return .text(choices { $0.words() })
        case "numerical":
            return .number(try numbers(), unit: element.child("units")?.children("unit").first?.unitName)
        case "matching":
            let pairs = element.children("subquestion").map { one in
                (prompt: shown(one), target: one.child("answer")?.words() ?? "")
            }
            return .matching(
                pairs.filter { $0.prompt.nonBlank != nil },
                furtherTargets: pairs.filter { $0.prompt.nonBlank == nil }.map(\.target))
        case "ordering": return .order(element.children("answer").map { shown($0) })
        case "essay":
            note(shown(element.child("graderinfo")), "notes for whoever marks", "评分说明")
            note(shown(element.child("responsetemplate")), "a text to begin with", "作答模板")
            return .essay([])
        case "cloze", "multianswer":
            let cloze = try ClozeText(prompt)
            prompt = cloze.prompt
            losses += cloze.losses
            return .gaps(cloze.blanks)
        case "gapselect", "ddwtos": return .gaps(try selections(type, &prompt))
        default:
            throw ItemFlaw(
                en: "questions of type “\(type)” cannot be kept", zhHans: "无法导入“\(type)”类型的题目")
        }
    }

    private mutating func choices(_ words: ((MarkupElement) -> String)? = nil) -> [ReadQuestion.Choice] {
        element.children("answer").map { answer in
            ReadQuestion.Choice(
                text: words?(answer) ?? shown(answer),
                share: (Double(answer.attributes["fraction"]?.trimmed ?? "") ?? 0) / 100,
                feedback: shown(answer.child("feedback")).nonBlank)
        }
    }

    private mutating func numbers() throws(ItemFlaw) -> [ReadQuestion.Number] {
        var numbers: [ReadQuestion.Number] = []
        for answer in element.children("answer") {
            let text = answer.words()
            guard text != "*" else { continue }
            guard let value = Decimal(exactly: text),
                let tolerance = Decimal(exactly: answer.child("tolerance")?.text.nonBlank ?? "0")
            else { throw ItemFlaw(en: "“\(text)” is no number", zhHans: "“\(text)”不是数值") }
            numbers.append(
                ReadQuestion.Number(
                    value: value, tolerance: tolerance,
                    share: (Double(answer.attributes["fraction"] ?? "") ?? 0) / 100,
                    feedback: shown(answer.child("feedback")).nonBlank))
        }
        return numbers
    }

    /// `[[1]]` in the prompt stands for the first option, whose group is what there is to choose from.
    private mutating func selections(
        _ type: String, _ prompt: inout String
    ) throws(ItemFlaw) -> [ReadQuestion.Blank] {
        let options = element.children(type == "ddwtos" ? "dragbox" : "selectoption")
            .map { (text: $0.words(), group: $0.child("group")?.text.trimmed ?? "1") }
        var blanks: [ReadQuestion.Blank] = []
        var text = ""
        var rest = prompt[...]
        while let match = rest.firstMatch(of: /\[\[([0-9]{1,3})\]\]/) {
            guard let number = Int(match.output.1), options.indices.contains(number - 1) else {
                throw ItemFlaw(
                    en: "its text names option \(match.output.1), which is not there",
                    zhHans: "题干引用了选项 \(match.output.1)，但没有这个选项")
            }
            let right = options[number - 1]
            let choices = options.filter { $0.group == right.group }.map {
                ReadQuestion.Choice(text: $0.text, share: $0.text == right.text ? 1 : 0)
            }
            let id = OptionID(position: blanks.count)
            blanks.append(ReadQuestion.Blank(id: id, weight: 1, body: .choice(choices, several: false)))
            text += rest[..<match.range.lowerBound] + "[[\(id)]]"
            rest = rest[match.range.upperBound...]
        }
        prompt = text + rest
        return blanks
    }

    private mutating func noteLosses() {
        for (name, usual, en, zhHans) in Self.combined {
            let words = shown(element.child(name))
            if words != usual { note(words, en, zhHans) }
        }
        for hint in element.children("hint") { note(shown(hint), "a hint", "提示") }
        if isSet("usecase") {
            losses.append(
                LocalizedText(en: "capitals do not matter in Cadre", zhHans: "在 Cadre 中不区分大小写"))
        }
        if element.child("hidden")?.text.trimmed == "1" {
            losses.append(LocalizedText(en: "it was hidden in Moodle", zhHans: "该题在 Moodle 中为隐藏状态"))
        }
    }

    /// What Moodle says to a right, partly right and wrong answer, unless it is what Moodle says by itself.
    private static let combined = [
        ("correctfeedback", "Your answer is correct.", "feedback to a right answer", "答对时的反馈"),
        (
            "partiallycorrectfeedback", "Your answer is partially correct.",
            "feedback to a partly right answer", "部分答对时的反馈"
        ),
        ("incorrectfeedback", "Your answer is incorrect.", "feedback to a wrong answer", "答错时的反馈"),
    ]

    private mutating func note(_ words: String, _ en: String, _ zhHans: String) {
        guard let words = words.nonBlank else { return }
        losses.append(
            LocalizedText(en: "\(en) is not kept: “\(words)”", zhHans: "\(zhHans)未保留：“\(words)”"))
    }

    private func isSet(_ name: String) -> Bool {
        ["1", "true"].contains(element.child(name)?.text.trimmed.lowercased() ?? "")
    }

    /// The words of an element with a `<text>`, as its format says.
    private mutating func shown(_ element: MarkupElement?) -> String {
        guard let element, let text = element.child("text")?.text else { return "" }
        guard element.attributes["format"].map({ $0 == "html" || $0 == "moodle_auto_format" }) ?? true else {
            return text.trimmed
        }
        let html = HTMLText(text)
        losses += html.losses
        return html.text
    }
}

extension MarkupElement {
    /// The `<text>` inside, or inside the child of this name, where Moodle takes it as it is: names, tags, accepted
    /// answers, matches.
    fileprivate func words(_ name: String? = nil) -> String {
        let holder = name.map { child($0) } ?? self
        return holder?.child("text")?.text.trimmed ?? ""
    }

    fileprivate var unitName: String? { child("unit_name")?.text.nonBlank }
}
