import CadreKit
import Foundation

/// How an item is answered, and what is right.
extension QTIItem {
    mutating func body(_ interaction: MarkupElement) throws(ItemFlaw) -> ReadQuestion.Body {
        let response = response(to: interaction)
        switch interaction.name {
        case "choiceInteraction": return try choice(interaction, response)
        case "orderInteraction":
            let choices = interaction.children("simpleChoice")
            let ordered = response.correct.compactMap { id in
                choices.first { $0.attributes["identifier"] == id }
            }
            guard ordered.count == choices.count else {
                throw ItemFlaw(en: "its right order does not name every choice", zhHans: "正确顺序没有包含所有选项")
            }
            return .order(ordered.map { plain($0) })
        case "matchInteraction": return try matching(interaction, response)
        case "textEntryInteraction": return try entry(response)
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
        _ interaction: MarkupElement, _ response: QTIResponse
    ) throws(ItemFlaw) -> ReadQuestion.Body {
        let choices = interaction.children("simpleChoice")
        let several = response.cardinality == "multiple"
        let ids = choices.map { $0.attributes["identifier"] ?? "" }
        let right = Set(response.correct)
        guard !right.isEmpty || !response.mapping.isEmpty else {
            throw ItemFlaw(en: "it has no right answer", zhHans: "没有正确答案")
        }
        let said = choices.map { feedback(to: $0) }
        if ids == ["true", "false"] || ids == ["false", "true"], !several, let isTrue = right.first {
            return .statement(
                isTrue == "true", onTrue: ids.firstIndex(of: "true").flatMap { said[$0] },
                onFalse: ids.firstIndex(of: "false").flatMap { said[$0] })
        }
        if response.mapping.isEmpty, several, right.count > 1 || choices.count > 1, matchesWhole {
            losses.append(
                LocalizedText(
                    en: "the file gives points only when everything is right; Cadre gives a part for a part",
                    zhHans: "文件规定全部选对才得分；Cadre 按选对的比例给分"))
        }
        let best = several ? response.sum : response.best
        let wrong = choices.count - right.count
        return .choice(
            choices.indices.map { index in
                let share: Double =
                    if best > 0 {
                        (response.mapping[ids[index]] ?? 0) / best
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
        _ interaction: MarkupElement, _ response: QTIResponse
    ) throws(ItemFlaw) -> ReadQuestion.Body {
        let sets = interaction.children("simpleMatchSet").map { $0.children("simpleAssociableChoice") }
        guard sets.count == 2 else {
            throw ItemFlaw(en: "it does not match two sets", zhHans: "没有两组可供配对的内容")
        }
        let right =
            response.correct.isEmpty
            ? response.mapping.filter { $0.value > 0 }.map(\.key) : response.correct
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
    private mutating func entry(_ response: QTIResponse) throws(ItemFlaw) -> ReadQuestion.Body {
        if response.isNumber {
            guard let value = Decimal(exactly: response.correct.first ?? "") else {
                throw ItemFlaw(en: "its right answer is no number", zhHans: "正确答案不是数值")
            }
            return .number(
                [ReadQuestion.Number(value: value, tolerance: tolerance(of: response), share: 1)], unit: nil)
        }
        let accepted = response.correct.map { ReadQuestion.Choice(text: $0, share: 1) }
        let mapped = response.mapping.sorted { $0.key < $1.key }
            .filter { !response.correct.contains($0.key) && response.best > 0 }
            .map { ReadQuestion.Choice(text: $0.key, share: $0.value / response.best) }
        return .text(accepted + mapped)
    }

    mutating func blanks(_ found: [MarkupElement]) throws(ItemFlaw) -> [ReadQuestion.Blank] {
        var blanks: [ReadQuestion.Blank] = []
        for (index, one) in found.enumerated() {
            let response = response(to: one)
            let body: ReadQuestion.Body
            if one.name == "inlineChoiceInteraction" {
                let right = Set(response.correct)
                body = .choice(
                    one.children("inlineChoice").map {
                        ReadQuestion.Choice(
                            text: plain($0), share: right.contains($0.attributes["identifier"] ?? "") ? 1 : 0)
                    }, several: false)
            } else {
                body = try entry(response)
            }
            let weight = response.mapping.isEmpty ? 1 : Int(response.best.rounded())
            blanks.append(
                ReadQuestion.Blank(id: OptionID(position: index), weight: max(1, weight), body: body))
        }
        return blanks
    }

    /// Whether the response is right as a whole or not at all.
    private var matchesWhole: Bool {
        guard let processing = element.child("responseProcessing") else { return false }
        return processing.attributes["template"]?.contains("match_correct") == true
            || !processing.descendants("match").isEmpty
    }

    /// What `equal` allows on either side, where response processing compares this response so.
    private func tolerance(of response: QTIResponse) -> Decimal {
        let equals = element.child("responseProcessing")?.descendants("equal") ?? []
        let own = equals.first { equal in
            equal.attributes["toleranceMode"] == "absolute"
                && equal.children("variable").contains { $0.attributes["identifier"] == response.identifier }
        }
        let sides = (own?.attributes["tolerance"] ?? "").split(separator: " ").map(String.init)
        return sides.first.flatMap { Decimal(exactly: $0) } ?? 0
    }
}
