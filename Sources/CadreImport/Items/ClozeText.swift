import CadreKit
import Foundation

/// A text with answers in it, as Moodle writes them: `{2:SHORTANSWER:=trust~%50%faith}` (Moodle documentation, “Embedded
/// Answers (Cloze) question type”).
struct ClozeText {
    /// With `[[a]]`, `[[b]]` where the answers stood.
    private(set) var prompt = ""
    private(set) var blanks: [ReadQuestion.Blank] = []
    private(set) var losses: [LocalizedText] = []

    init(_ text: String) throws(ItemFlaw) {
        var rest = text[...]
        while let match = rest.firstMatch(of: /\{([0-9]{0,3}):([A-Z_]+):/) {
            guard let close = rest[match.range.upperBound...].firstUnescaped("}") else {
                throw ItemFlaw(en: "a gap is not closed by “}”", zhHans: "有一个空没有用“}”结束")
            }
            let inside = String(rest[match.range.upperBound..<close])
            let body = try body(String(match.output.2), inside)
            let id = OptionID(position: blanks.count)
            let weight = Int(match.output.1) ?? 1
            blanks.append(ReadQuestion.Blank(id: id, weight: max(1, weight), body: body))
            prompt += rest[..<match.range.lowerBound] + "[[\(id)]]"
            rest = rest[rest.index(after: close)...]
        }
        prompt += rest
        guard !blanks.isEmpty else { throw ItemFlaw(en: "it has no gaps", zhHans: "没有设置空") }
    }

    private mutating func body(_ type: String, _ inside: String) throws(ItemFlaw) -> ReadQuestion.Body {
        let entries = try Self.entries(inside)
        switch type {
        case "SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC":
            if type.hasSuffix("C") {
                losses.append(
                    LocalizedText(en: "capitals do not matter in Cadre", zhHans: "在 Cadre 中不区分大小写"))
            }
            return .text(entries)
        case "NUMERICAL", "NM":
            var numbers: [ReadQuestion.Number] = []
            for entry in entries where entry.text.trimmed != "*" {
                let parts = entry.text.split(separator: ":", omittingEmptySubsequences: false).map(
                    String.init)
                guard let value = Decimal(exactly: parts[0]), parts.count < 3,
                    let tolerance = parts.count == 2 ? Decimal(exactly: parts[1]) : 0
                else { throw ItemFlaw(en: "“\(entry.text)” is no number", zhHans: "“\(entry.text)”不是数值") }
                numbers.append(
                    ReadQuestion.Number(
                        value: value, tolerance: tolerance, share: entry.share, feedback: entry.feedback))
            }
            return .number(numbers, unit: nil)
        case _ where type.hasPrefix("MULTICHOICE") || type.hasPrefix("MC"):
            return .choice(entries, several: false)
        default:
            throw ItemFlaw(en: "gaps of type \(type) cannot be kept", zhHans: "无法导入 \(type) 类型的空")
        }
    }

    private static func entries(_ text: String) throws(ItemFlaw) -> [ReadQuestion.Choice] {
        var entries: [ReadQuestion.Choice] = []
        var rest = text[...]
        while !rest.isEmpty {
            let end = rest.dropFirst().firstUnescaped("~") ?? rest.endIndex
            var entry = rest[..<end]
            rest = end < text.endIndex ? rest[rest.index(after: end)...] : rest[end...]
            var share = 0.0
            if entry.first == "~" { entry = entry.dropFirst() }
            if entry.first == "=" {
                share = 1
                entry = entry.dropFirst()
            } else if let percent = entry.prefixMatch(of: /%(-?[0-9.]{1,9})%/) {
                guard let value = Double(percent.output.1) else {
                    throw ItemFlaw(
                        en: "“\(percent.output.0)” is no weight", zhHans: "“\(percent.output.0)”不是权重")
                }
                share = value / 100
                entry = entry[percent.range.upperBound...]
            }
            let mark = entry.firstUnescaped("#")
            entries.append(
                ReadQuestion.Choice(
                    text: entry[..<(mark ?? entry.endIndex)].withoutEscapes.trimmed, share: share,
                    feedback: mark.flatMap { entry[entry.index(after: $0)...].withoutEscapes.nonBlank }))
        }
        return entries
    }
}

extension Substring {
    /// Where a sign first stands without a backslash before it.
    fileprivate func firstUnescaped(_ sign: Character) -> Index? {
        var isEscaped = false
        return indices.first { index in
            defer { isEscaped = !isEscaped && self[index] == "\\" }
            return self[index] == sign && !isEscaped
        }
    }

    fileprivate var withoutEscapes: String {
        var isEscaped = false
        return String(
            filter { character in
                isEscaped = !isEscaped && character == "\\"
                return !isEscaped
            })
    }
}
