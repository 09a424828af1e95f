import CadreKit
import Foundation

/// One GIFT question, read character by character.
struct GIFTScanner {
    private let characters: [Character]
    private let firstLine: Int
    private var position = 0
    private var losses: [LocalizedText] = []

    init(_ text: String, line: Int) {
        characters = Array(text)
        firstLine = line
    }

    /// Nil for a text that asks nothing.
    mutating func question() throws(GIFTFault) -> ReadQuestion? {
        let start = position
        let name = try title()
        let format = textFormat()
        let stem = text(until: ["{"])
        guard !isAtEnd else { return nil }
        let brace = position
        position += 1
        var question = ReadQuestion(line: line(at: start), body: .text([]))
        question.name = name
        question.body = try answers(in: format, openedAt: brace, feedback: &question.feedback)
        let rest = text(until: ["{"])
        guard isAtEnd else {
            throw fault("a second answer block begins here", "此处又出现了一组答案，每道题只能有一组", at: position)
        }
        question.prompt = shown(stem + (rest.nonBlank == nil ? "" : "_____" + rest), format)
        question.losses = losses
        return question
    }
}

extension GIFTScanner {
    private var isAtEnd: Bool { position >= characters.count }
    private var next: Character? { isAtEnd ? nil : characters[position] }

    private mutating func skipSpaces() {
        while let next, next.isWhitespace { position += 1 }
    }

    private func starts(_ text: String) -> Bool { characters[position...].starts(with: text) }

    private mutating func title() throws(GIFTFault) -> String? {
        skipSpaces()
        guard starts("::") else { return nil }
        let opening = position
        position += 2
        let begin = position
        while !isAtEnd, !starts("::") { position += next == "\\" ? 2 : 1 }
        guard !isAtEnd else {
            throw fault("the name that begins here is not closed by “::”", "此处的题目名称没有用“::”结束", at: opening)
        }
        let name = String(characters[begin..<min(position, characters.count)]).unescaped.trimmed
        position += 2
        return name.nonBlank
    }

    /// How the text is marked up, such as `html`; nil where nothing is said.
    private mutating func textFormat() -> String? {
        skipSpaces()
        guard next == "[", let close = characters[position...].firstIndex(of: "]") else { return nil }
        let name = String(characters[(position + 1)..<close]).lowercased()
        guard ["html", "moodle", "plain", "markdown"].contains(name) else { return nil }
        position = close + 1
        return name
    }

    /// The text as written, escapes included, up to a sign that is not escaped.
    private mutating func text(until ends: Set<Character>) -> String {
        let begin = position
        while let next, !ends.contains(next) { position += next == "\\" ? 2 : 1 }
        position = min(position, characters.count)
        return String(characters[begin..<position])
    }

    private mutating func shown(_ text: String, _ format: String?) -> String {
        let plain = text.unescaped
        guard format == "html" else { return plain.trimmed }
        let html = HTMLText(plain)
        losses += html.losses
        return html.text
    }

    private func line(at position: Int) -> Int {
        firstLine + characters[..<min(position, characters.count)].count { $0 == "\n" }
    }

    private func fault(_ en: String, _ zhHans: String, at position: Int) -> GIFTFault {
        let before = characters[..<min(position, characters.count)]
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        return GIFTFault(
            line: line(at: position), column: column, reason: LocalizedText(en: en, zhHans: zhHans))
    }
}

extension GIFTScanner {
    /// One answer: its sign, its share in per cent where given, its text and its feedback.
    private struct Entry {
        let position: Int
        let isEquals: Bool
        let percent: Double?
        let text: String
        let feedback: String?

        var share: Double { (percent ?? (isEquals ? 100 : 0)) / 100 }
    }

    private mutating func answers(
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

    private mutating func entries(_ format: String?) throws(GIFTFault) -> [Entry] {
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

    private mutating func numbers(_ format: String?) throws(GIFTFault) -> ReadQuestion.Body {
        skipSpaces()
        let begin = position
        guard next == "=" || next == "~" else {
            let text = text(until: ["}", "#"]).unescaped.trimmed
            var number = try number(text, share: 1, at: begin)
            if next == "#", !starts("####") {
                position += 1
                number.feedback = shown(self.text(until: ["}", "#"]), format).nonBlank
            }
            return .number([number], unit: nil)
        }
        var numbers: [ReadQuestion.Number] = []
        for entry in try entries(format) {
            guard entry.text.trimmed != "*", entry.isEquals else {
                if let feedback = entry.feedback {
                    losses.append(
                        LocalizedText(
                            en: "feedback to every other number is not kept: “\(feedback)”",
                            zhHans: "对其他数值的反馈未保留：“\(feedback)”"))
                }
                continue
            }
            var number = try number(entry.text.trimmed, share: entry.share, at: entry.position)
            number.feedback = entry.feedback
            numbers.append(number)
        }
        return .number(numbers, unit: nil)
    }

    /// `1822`, `3.14:0.01` or `3.1..3.2`.
    private func number(
        _ text: String, share: Double, at position: Int
    ) throws(GIFTFault) -> ReadQuestion.Number {
        if let range = text.range(of: ".."), let low = Decimal(exactly: String(text[..<range.lowerBound])),
            let high = Decimal(exactly: String(text[range.upperBound...])), low <= high
        {
            return ReadQuestion.Number(value: (low + high) / 2, tolerance: (high - low) / 2, share: share)
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { String($0).trimmed }
        if let value = Decimal(exactly: parts.first ?? ""), parts.count < 3,
            let tolerance = parts.count == 2 ? Decimal(exactly: parts[1]) : 0
        {
            return ReadQuestion.Number(value: value, tolerance: tolerance, share: share)
        }
        throw fault(
            "“\(text)” is no number such as 12, 12:0.5 or 11..13", "“\(text)”不是数值，应如 12、12:0.5 或 11..13",
            at: position)
    }
}

extension String {
    /// Without the backslashes that keep signs from meaning something; `\n` is a line break.
    fileprivate var unescaped: String {
        var text = ""
        var isEscaped = false
        for character in self {
            switch (isEscaped, character) {
            case (false, "\\"): isEscaped = true
            case (true, "n"):
                text.append("\n")
                isEscaped = false
            case (true, let sign):
                if !"~=#{}:\\".contains(sign) { text.append("\\") }
                text.append(sign)
                isEscaped = false
            case (false, let sign): text.append(sign)
            }
        }
        return isEscaped ? text + "\\" : text
    }
}

extension Decimal {
    /// Reads a whole text as a decimal number with a point; nil for anything else.
    init?(exactly text: String) {
        let text = text.trimmed
        guard
            text.wholeMatch(of: /[+-]?([0-9]{1,18}(\.[0-9]{0,18})?|\.[0-9]{1,18})([eE][+-]?[0-9]{1,2})?/)
                != nil
        else { return nil }
        self.init(string: text, locale: Locale(identifier: "en_US_POSIX"))
    }
}
