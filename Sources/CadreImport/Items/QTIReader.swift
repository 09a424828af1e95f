import CadreKit
import CadreModel
import Foundation

/// Reads assessment items in QTI 2.0 to 2.2 and 3.0 (IMS/1EdTech Question and Test Interoperability), whose elements
/// differ in their spelling only: `simpleChoice` and `qti-simple-choice`.
struct QTIReader {
    private(set) var reading = ItemReading()

    init(_ file: [UInt8]) {
        let gathered = QTIGathered()
        do {
            let outermost = try MarkupReader.read(
                file, units: ["assessmentItem"], rename: \.inQTI2, { gathered.read($0) })
            reading = gathered.reading
            if gathered.count == 0 { reading.add(.notQTI(outermost)) }
        } catch {
            reading = gathered.reading
            reading.add(.markup(error))
        }
    }
}

private final class QTIGathered {
    var reading = ItemReading()
    var count = 0

    func read(_ element: MarkupElement) {
        count += 1
        var item = QTIItem(element)
        do throws(ItemFlaw) {
            reading.add(try item.question())
        } catch {
            reading.add(
                Finding(
                    .error, "items.unusable", at: Place(line: element.line, path: item.name), error.reason))
        }
    }
}

extension String {
    /// `qti-simple-choice` as QTI 2 spells it, `simpleChoice`; anything else as it is.
    fileprivate var inQTI2: String {
        let name = hasPrefix("qti-") ? String(dropFirst(4)) : self
        guard name.contains("-") else { return name }
        let words = name.split(separator: "-")
        return words.dropFirst().reduce(String(words.first ?? "")) {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }
}

/// One assessment item.
private struct QTIItem {
    let element: MarkupElement
    private let declarations: [String: MarkupElement]
    private var losses: [LocalizedText] = []

    private static let interactions: Set<String> = [
        "choiceInteraction", "orderInteraction", "matchInteraction", "textEntryInteraction",
        "inlineChoiceInteraction", "extendedTextInteraction",
    ]

    init(_ element: MarkupElement) {
        self.element = element
        declarations = Dictionary(
            element.children("responseDeclaration").map { ($0.attributes["identifier"] ?? "", $0) },
            uniquingKeysWith: { first, _ in first })
    }

    var name: String? { element.attributes["identifier"]?.nonBlank ?? element.attributes["title"]?.nonBlank }

    mutating func question() throws(ItemFlaw) -> ReadQuestion {
        guard element.attributes["adaptive"] != "true" else {
            throw ItemFlaw(en: "adaptive items cannot be kept", zhHans: "无法导入自适应试题")
        }
        guard element.children("templateDeclaration").isEmpty else {
            throw ItemFlaw(en: "items made from templates cannot be kept", zhHans: "无法导入由模板生成的试题")
        }
        guard let body = element.child("itemBody") else {
            throw ItemFlaw(en: "it has no body", zhHans: "没有题目内容")
        }
        var question = ReadQuestion(line: element.line, body: .text([]))
        question.name = name
        question.take(tags: (element.attributes["label"] ?? "").split(separator: ",").map(String.init))
        let found = body.all.filter { $0.name.hasSuffix("Interaction") }
        if let stranger = found.first(where: { !Self.interactions.contains($0.name) }) {
            throw ItemFlaw(
                en: "an item with <\(stranger.name)> cannot be kept", zhHans: "无法导入含 <\(stranger.name)> 的试题")
        }
        guard let first = found.first else { throw ItemFlaw(en: "it asks nothing", zhHans: "没有作答方式") }
        if found.allSatisfy({ ["textEntryInteraction", "inlineChoiceInteraction"].contains($0.name) }),
            found.count > 1 || first.name == "inlineChoiceInteraction"
        {
            question.body = .gaps(try blanks(found))
            question.prompt = words(body, gaps: found)
        } else {
            guard found.count == 1 else {
                throw ItemFlaw(
                    en: "it asks \(found.count) things at once", zhHans: "一道试题中包含 \(found.count) 种作答方式")
            }
            question.body = try self.body(first)
            question.prompt = words(body, gaps: [])
        }
        question.points = points(of: question.body, first)
        question.feedback = feedback()
        question.losses = losses
        return question
    }
}

extension QTIItem {
    private mutating func body(_ interaction: MarkupElement) throws(ItemFlaw) -> ReadQuestion.Body {
        let declaration = declaration(of: interaction)
        switch interaction.name {
        case "choiceInteraction": return try choice(interaction, declaration)
        case "orderInteraction":
            let choices = interaction.children("simpleChoice")
            let right = declaration.correctValues
            let ordered = right.compactMap { id in choices.first { $0.attributes["identifier"] == id } }
            guard ordered.count == choices.count else {
                throw ItemFlaw(en: "its right order does not name every choice", zhHans: "正确顺序没有包含所有选项")
            }
            return .order(ordered.map { plain($0) })
        case "matchInteraction": return try matching(interaction, declaration)
        case "textEntryInteraction": return try entry(declaration)
        default:
            for block in element.descendants("rubricBlock") {
                losses.append(
                    LocalizedText(
                        en: "a rubric in words is not kept: “\(plain(block))”",
                        zhHans: "文字形式的评分说明未保留：“\(plain(block))”"))
            }
            return .essay([])
        }
    }

    private mutating func choice(
        _ interaction: MarkupElement, _ declaration: MarkupElement?
    ) throws(ItemFlaw) -> ReadQuestion.Body {
        let choices = interaction.children("simpleChoice")
        let several = declaration?.attributes["cardinality"] == "multiple"
        let ids = choices.map { $0.attributes["identifier"] ?? "" }
        let right = Set(declaration.correctValues)
        let mapping = declaration.mapping
        guard !right.isEmpty || !mapping.isEmpty else {
            throw ItemFlaw(en: "it has no right answer", zhHans: "没有正确答案")
        }
        let said = choices.map { feedback(to: $0) }
        if ids == ["true", "false"] || ids == ["false", "true"], !several, let isTrue = right.first {
            return .statement(
                isTrue == "true", onTrue: ids.firstIndex(of: "true").flatMap { said[$0] },
                onFalse: ids.firstIndex(of: "false").flatMap { said[$0] })
        }
        let best =
            several
            ? mapping.values.filter { $0 > 0 }.reduce(0, +) : mapping.values.max() ?? 0
        if mapping.isEmpty, several, right.count > 1 || choices.count > 1, matchesWhole(interaction) {
            losses.append(
                LocalizedText(
                    en: "the file gives points only when everything is right; Cadre gives a part for a part",
                    zhHans: "文件规定全部选对才得分；Cadre 按选对的比例给分"))
        }
        let wrong = choices.count - right.count
        return .choice(
            choices.indices.map { index in
                let share: Double =
                    if best > 0 {
                        (mapping[ids[index]] ?? 0) / best
                    } else if right.contains(ids[index]) {
                        several ? 1 / Double(right.count) : 1
                    } else {
                        several ? -1 / Double(max(1, wrong)) : 0
                    }
                return ReadQuestion.Choice(
                    text: plain(choices[index]), share: share, feedback: said[index])
            }, several: several)
    }

    private mutating func matching(
        _ interaction: MarkupElement, _ declaration: MarkupElement?
    ) throws(ItemFlaw) -> ReadQuestion.Body {
        let sets = interaction.children("simpleMatchSet").map { $0.children("simpleAssociableChoice") }
        guard sets.count == 2 else {
            throw ItemFlaw(en: "it does not match two sets", zhHans: "没有两组可供配对的内容")
        }
        let right =
            declaration.correctValues.isEmpty
            ? declaration.mapping.filter { $0.value > 0 }.map(\.key) : declaration.correctValues
        let pairs = right.map { $0.split(separator: " ").map(String.init) }.filter { $0.count == 2 }
        var matches: [(prompt: String, target: String)] = []
        var used: Set<String> = []
        for one in sets[0] {
            let own = pairs.filter { $0[0] == one.attributes["identifier"] }
            guard own.count == 1,
                let target = sets[1].first(where: { $0.attributes["identifier"] == own[0][1] })
            else {
                throw ItemFlaw(
                    en: "“\(plain(one))” has \(own.count) matches; Cadre matches each with one",
                    zhHans: "“\(plain(one))”有 \(own.count) 个配对项，Cadre 中每项只能有一个")
            }
            matches.append((plain(one), plain(target)))
            used.insert(own[0][1])
        }
        return .matching(
            matches,
            furtherTargets: sets[1].filter { !used.contains($0.attributes["identifier"] ?? "") }.map {
                plain($0)
            })
    }

    /// A number where the declaration says so, a text otherwise.
    private mutating func entry(_ declaration: MarkupElement?) throws(ItemFlaw) -> ReadQuestion.Body {
        let right = declaration.correctValues
        if ["float", "integer"].contains(declaration?.attributes["baseType"] ?? "") {
            guard let value = Decimal(exactly: right.first ?? "") else {
                throw ItemFlaw(en: "its right answer is no number", zhHans: "正确答案不是数值")
            }
            return .number(
                [ReadQuestion.Number(value: value, tolerance: tolerance(of: declaration), share: 1)],
                unit: nil)
        }
        let mapping = declaration.mapping
        let best = mapping.values.max() ?? 0
        let accepted = right.map { ReadQuestion.Choice(text: $0, share: 1) }
        let mapped = mapping.sorted { $0.key < $1.key }.filter { !right.contains($0.key) && best > 0 }
            .map { ReadQuestion.Choice(text: $0.key, share: $0.value / best) }
        return .text(accepted + mapped)
    }

    private mutating func blanks(_ found: [MarkupElement]) throws(ItemFlaw) -> [ReadQuestion.Blank] {
        var blanks: [ReadQuestion.Blank] = []
        for (index, one) in found.enumerated() {
            let declaration = declaration(of: one)
            let body: ReadQuestion.Body
            if one.name == "inlineChoiceInteraction" {
                let right = Set(declaration.correctValues)
                body = .choice(
                    one.children("inlineChoice").map {
                        ReadQuestion.Choice(
                            text: plain($0), share: right.contains($0.attributes["identifier"] ?? "") ? 1 : 0)
                    }, several: false)
            } else {
                body = try entry(declaration)
            }
            let weight = declaration.mapping.values.max().map { Int($0.rounded()) } ?? 1
            blanks.append(
                ReadQuestion.Blank(id: OptionID(position: index), weight: max(1, weight), body: body))
        }
        return blanks
    }
}

extension QTIItem {
    private func declaration(of interaction: MarkupElement) -> MarkupElement? {
        declarations[interaction.attributes["responseIdentifier"] ?? ""]
    }

    /// Whether the response is right as a whole or not at all.
    private func matchesWhole(_ interaction: MarkupElement) -> Bool {
        guard let processing = element.child("responseProcessing") else { return false }
        return processing.attributes["template"]?.contains("match_correct") == true
            || !processing.descendants("match").isEmpty
    }

    /// What `equal` allows on either side, where response processing compares this response so.
    private func tolerance(of declaration: MarkupElement?) -> Decimal {
        let equals = element.child("responseProcessing")?.descendants("equal") ?? []
        let own = equals.first { equal in
            equal.attributes["toleranceMode"] == "absolute"
                && equal.children("variable").contains {
                    $0.attributes["identifier"] == declaration?.attributes["identifier"]
                }
        }
        let sides = (own?.attributes["tolerance"] ?? "").split(separator: " ").map(String.init)
        return sides.first.flatMap { Decimal(exactly: $0) } ?? 0
    }

    /// What the file says is the most, or what its mapping adds up to; 1 where it says nothing.
    private func points(of body: ReadQuestion.Body, _ interaction: MarkupElement) -> Points {
        let outcomes = element.children("outcomeDeclaration")
        let stated =
            outcomes.first { $0.attributes["identifier"] == "SCORE" }?.attributes["normalMaximum"]
            ?? outcomes.first { $0.attributes["identifier"] == "MAXSCORE" }?.descendants("value").first?.text
        if let value = Double((stated ?? "").trimmed), value > 0, value < 1e9 {
            return Points(thousandths: Int((value * 1000).rounded()))
        }
        if case .gaps = body { return 1 }
        let mapping = declaration(of: interaction).mapping.values
        let isSingle = declaration(of: interaction)?.attributes["cardinality"] == "single"
        let sum = isSingle ? mapping.max() ?? 0 : mapping.filter { $0 > 0 }.reduce(0, +)
        return sum > 0 && sum < 1e9 ? Points(thousandths: Int((sum * 1000).rounded())) : 1
    }

    private mutating func feedback() -> String? {
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

    private mutating func feedback(to choice: MarkupElement) -> String? {
        choice.descendants("feedbackInline").first.map { words(of: $0.inner()) }?.nonBlank
    }

    /// The words of an element without the feedback inside.
    private mutating func plain(_ element: MarkupElement) -> String {
        words(of: element.inner { $0.name == "feedbackInline" ? "" : nil })
    }

    /// The body's words without the choices; gaps are `[[a]]`, `[[b]]` in their order.
    private mutating func words(_ body: MarkupElement, gaps: [MarkupElement]) -> String {
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

extension MarkupElement {
    /// Everything inside, at any depth, in the file's order.
    fileprivate var all: [MarkupElement] { children.flatMap { [$0] + $0.all } }
}

extension MarkupElement? {
    fileprivate var correctValues: [String] {
        self?.child("correctResponse")?.children("value").map(\.text.trimmed) ?? []
    }

    /// What each response is worth.
    fileprivate var mapping: [String: Double] {
        Dictionary(
            (self?.child("mapping")?.children("mapEntry") ?? []).compactMap { entry in
                guard let key = entry.attributes["mapKey"],
                    let value = Double(entry.attributes["mappedValue"]?.trimmed ?? ""), value.isFinite
                else { return nil }
                return (key, value)
            }, uniquingKeysWith: { first, _ in first })
    }
}
