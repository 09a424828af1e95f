import CadreKit
import Foundation

/// Writes questions as GIFT, and gathers what it cannot say.
struct GIFTWriter: ItemWriter {
    var losses: ItemLosses

    /// With a blank line after it.
    mutating func text(of exported: ExportedItem) -> String? {
        let item = exported.item
        guard let answers = answers(to: item) else { return nil }
        losses.noteCriteria(of: item)
        if item.points != 1 {
            losses.note(
                item, en: "it is worth \(item.points) points; GIFT has none",
                zhHans: "该题 \(item.points) 分；GIFT 不记分值")
        }
        let tags = item.tagsWithObjective.map { "// [tag:\($0)]\n" }.joined()
        let prompt = said(item.prompt)
        let format = prompt.hasPrefix("[") ? "[plain]" : ""
        let feedback = item.feedback.map { "####" + said($0).escaped } ?? ""
        return tags + "::\(item.id)::\(format)\(prompt.escaped) {\(answers)\(feedback)}\n\n"
    }

    func heading(of category: String?) -> String { "$CATEGORY: \(category ?? "top")\n\n" }
}

extension GIFTWriter {
    private mutating func answers(to item: Item) -> String? {
        switch (item.response, item.key) {
        case (_, .choice(let right)) where item.isStatement:
            let isTrue = right == "true"
            let said = [isTrue ? "false" : "true", isTrue ? "true" : "false"].map { (id: OptionID) in
                item.optionFeedback[id].map { self.said($0).escaped } ?? ""
            }
            let feedback = said[1].isEmpty ? (said[0].isEmpty ? "" : "#\(said[0])") : "#\(said[0])#\(said[1])"
            return (isTrue ? "TRUE" : "FALSE") + feedback
        case (.choice, .some), (.choices, .some): return choices(of: item)
        case (.number(let unit), .number(let value, let tolerance)):
            if unit != nil {
                losses.note(item, en: "its unit is not in the file", zhHans: "单位未写入文件")
            }
            return "#\(value)" + (tolerance > 0 ? ":\(tolerance)" : "")
        case (.text, .text(let accepted)):
            guard !accepted.contains(where: { $0.contains("->") }) else {
                return refuse(
                    item, en: "an answer has “->”, which means a match", zhHans: "答案含“->”，GIFT 会视为配对")
            }
            return accepted.map { " =" + weight(nil, before: $0) + $0.escaped }.joined() + " "
        case (.pairs(let prompts, let targets), .pairs(let key)):
            return matches(item, prompts, targets, key)
        case (.essay, _): return ""
        case (.order, _): return refuse(item, en: "GIFT has no orders", zhHans: "GIFT 不支持排序题")
        case (.gaps, _): return refuse(item, en: "GIFT has no text with gaps", zhHans: "GIFT 不支持填空题")
        default: return refuse(item, en: "it has no key", zhHans: "没有标准答案")
        }
    }

    private mutating func choices(of item: Item) -> String? {
        guard let (options, shares) = item.optionShares else {
            return refuse(item, en: "it has no key", zhHans: "没有标准答案")
        }
        var takesSeveral = false
        if case .choices = item.response { takesSeveral = true }
        let isEqual = shares.map { !takesSeveral && $0 == 1 }
        guard isEqual.contains(false) else {
            return refuse(item, en: "every answer is right", zhHans: "所有选项均正确")
        }
        guard takesSeveral || isEqual.contains(true) else {
            return refuse(item, en: "no answer is wholly right", zhHans: "没有完全正确的选项")
        }
        let lines = options.indices.map { index in
            let text = said(options[index].text)
            let share: Double? = isEqual[index] || (!takesSeveral && shares[index] == 0) ? nil : shares[index]
            let feedback = item.optionFeedback[options[index].id].map { "#" + said($0).escaped } ?? ""
            return
                " \(isEqual[index] ? "=" : "~")\(weight(share, before: text, usual: isEqual[index] ? "100" : "0"))\(text.escaped)\(feedback)"
        }
        guard !zip(isEqual, options).contains(where: { $0 && said($1.text).contains("->") }) else {
            return refuse(item, en: "an answer has “->”, which means a match", zhHans: "答案含“->”，GIFT 会视为配对")
        }
        return lines.joined() + " "
    }

    private mutating func matches(
        _ item: Item, _ prompts: [AnswerOption], _ targets: [AnswerOption], _ key: [OptionID: OptionID]
    ) -> String? {
        let texts = (prompts + targets).map { said($0.text) }
        guard !texts.contains(where: { $0.contains("->") }) else {
            return refuse(item, en: "a match has “->” inside", zhHans: "配对内容含“->”")
        }
        let used = Set(key.values)
        let pairs = prompts.map { prompt in
            let target = targets.first { $0.id == key[prompt.id] }
            return " =\(said(prompt.text).escaped) -> \(target.map { said($0.text).escaped } ?? "")"
        }
        let further = targets.filter { !used.contains($0.id) }.map { " = -> \(said($0.text).escaped)" }
        return (pairs + further).joined() + " "
    }

    /// `%50%`; said too where a text begins like one.
    private func weight(_ share: Double?, before text: String, usual: String = "100") -> String {
        if let share { return "%\(share.asPercent)%" }
        return text.hasPrefix("%") ? "%\(usual)%" : ""
    }
}

extension String {
    /// With a backslash before what means something in GIFT; a line break is `\n`.
    fileprivate var escaped: String {
        reduce(into: "") { text, character in
            switch character {
            case "~", "=", "#", "{", "}", ":", "\\": text += "\\\(character)"
            case "\n", "\r\n", "\r": text += "\\n"
            default: text.append(character)
            }
        }
    }
}
