import CadreKit
import Foundation

/// What stands between the braces.
extension GIFTScanner {
    /// One answer: its sign, its share in per cent where given, its text and its feedback.
    struct Entry {
        let position: Int
        let isEquals: Bool
        let percent: Double?
        let text: String
        let feedback: String?

        var share: Double { (percent ?? (isEquals ? 100 : 0)) / 100 }
    }

    mutating func answers(
        in format: String?, openedAt brace: Int, feedback: inout String?
    ) throws(GIFTFault) -> ReadQuestion.Body {
        skipSpaces()
        let body: ReadQuestion.Body
        if next == "}" {
            body = .essay([])
        } else if starts("####") {
            body = .essay([])
        } else if next == "#" {
            position += 1
            body = try numbers(format)
        } else if let truth = statement() {
            body = truth
        } else {
            body = try choices(format, openedAt: brace)
        }
        if starts("####") {
            position += 4
            feedback = shown(text(until: ["}"]), format)
        }
        skipSpaces()
        guard next == "}" else {
            throw fault("the answers that begin here are not closed by “}”", "此处的答案没有用“}”结束", at: brace)
        }
        position += 1
        return body
    }

    /// `T`, `TRUE`, `F` or `FALSE`, then `#` what to say to the wrong answer, then `#` what to say to the right one.
    private mutating func statement() -> ReadQuestion.Body? {
        let begin = position
        let word = text(until: ["#", "}", "=", "~"]).trimmed.uppercased()
        guard let isTrue = ["T": true, "TRUE": true, "F": false, "FALSE": false][word] else {
            position = begin
            return nil
        }
        var said: [String] = []
        while next == "#", !starts("####") {
            position += 1
            said.append(text(until: ["#", "}"]).unescaped.trimmed)
        }
        let (wrong, right) = (said.first?.nonBlank, said.dropFirst().first?.nonBlank)
        return .statement(isTrue, onTrue: isTrue ? right : wrong, onFalse: isTrue ? wrong : right)
    }

    private mutating func choices(_ format: String?, openedAt brace: Int) throws(GIFTFault)
        -> ReadQuestion.Body
    {
        let entries = try entries(format)
        guard !entries.isEmpty else {
            throw fault(
                "no answer begins with “=” or “~” in this block", "这组答案中没有以“=”或“~”开头的答案", at: brace)
        }
        let pairs = entries.compactMap { pair($0, format) }
        if !pairs.isEmpty {
            guard pairs.count == entries.count else {
                throw fault(
                    "some of these answers are matches and some are not", "这组答案中有的是配对、有的不是", at: brace)
            }
            return .matching(
                pairs.filter { $0.prompt.nonBlank != nil },
                furtherTargets: pairs.filter { $0.prompt.nonBlank == nil }.map(\.target))
        }
        let choices = entries.map {
            ReadQuestion.Choice(text: $0.text, share: $0.share, feedback: $0.feedback)
        }
        if entries.allSatisfy(\.isEquals) { return .text(choices) }
        return .choice(choices, several: !entries.contains(where: \.isEquals))
    }

    mutating func entries(_ format: String?) throws(GIFTFault) -> [Entry] {
        var entries: [Entry] = []
        skipSpaces()
        while let sign = next, sign == "=" || sign == "~" {
            let begin = position
            position += 1
            let percent = try percent()
            let own = textFormat() ?? format
            let text = text(until: ["=", "~", "#", "}"])
            var feedback: String?
            if next == "#", !starts("####") {
                position += 1
                let its = textFormat() ?? own
                feedback = shown(self.text(until: ["=", "~", "#", "}"]), its).nonBlank
            }
            entries.append(
                Entry(
                    position: begin, isEquals: sign == "=", percent: percent,
                    // A match is told by its arrow, which the text must still show as written.
                    text: text.contains("->") ? text : shown(text, own), feedback: feedback))
            skipSpaces()
        }
        return entries
    }

    private mutating func pair(_ entry: Entry, _ format: String?) -> (prompt: String, target: String)? {
        guard entry.isEquals, let arrow = entry.text.range(of: "->") else { return nil }
        if entry.feedback != nil {
            losses.append(
                LocalizedText(en: "feedback to a match is not kept", zhHans: "配对项的反馈未保留"))
        }
        return (
            shown(String(entry.text[..<arrow.lowerBound]), format),
            shown(String(entry.text[arrow.upperBound...]), format)
        )
    }

    private mutating func percent() throws(GIFTFault) -> Double? {
        guard next == "%" else { return nil }
        let begin = position
        position += 1
        let digits = text(until: ["%", "}", "\n"])
        guard next == "%", let percent = Double(digits.trimmed), abs(percent) <= 100 else {
            throw fault(
                "expected a weight such as %50% from -100 to 100", "此处应为权重，如 %50%，范围为 -100 至 100", at: begin)
        }
        position += 1
        return percent
    }
}
