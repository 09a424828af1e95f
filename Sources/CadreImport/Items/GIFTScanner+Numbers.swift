import CadreKit
import Foundation

/// Answers that are numbers, after `{#`.
extension GIFTScanner {
    mutating func numbers(_ format: String?) throws(GIFTFault) -> ReadQuestion.Body {
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
