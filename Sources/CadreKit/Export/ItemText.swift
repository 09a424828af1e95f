extension Item {
    /// Its tags, with its objective and difficulty as tags where there are any: `objective:set-rules`.
    public var tagsWithObjective: [String] {
        tags + (objective.map { ["objective:\($0)"] } ?? [])
            + (difficulty.map { ["difficulty:\($0.rawValue)"] } ?? [])
    }

    /// What each option earns of the points, from −1 to 1, whatever kind of key says so; nil for an item that is not
    /// answered by options.
    public var optionShares: (options: [AnswerOption], shares: [Double])? {
        switch (response, key) {
        case (.choice(let options), .choice(let right)):
            (options, options.map { $0.id == right ? 1 : 0 })
        case (.choices(let options), .choices(let right)):
            // As many wrong as right take everything back: that is how such items are marked.
            (
                options,
                options.map {
                    right.contains($0.id)
                        ? 1 / Double(right.count) : -1 / Double(max(1, options.count - right.count))
                }
            )
        case (.choice(let options), .weighted(let weights)), (.choices(let options), .weighted(let weights)):
            (options, options.map { Double(weights[$0.id] ?? 0) / 1000 })
        default: nil
        }
    }

    /// Whether it is a statement, to be judged true or false.
    public var isStatement: Bool {
        guard case .choice(let options) = response, case .choice = key else { return false }
        return options.map(\.id) == AnswerOption.trueFalse.map(\.id)
    }
}

extension Double {
    /// A share in per cent, with at most five decimals: `33.33333`.
    public var asPercent: String {
        let hundredThousandths = Int((self * 10_000_000).rounded())
        let (whole, rest) = hundredThousandths.magnitude.quotientAndRemainder(dividingBy: 100_000)
        let sign = hundredThousandths < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        var digits = String(rest + 100_000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}

extension String {
    /// As text or an attribute's value of XML; characters that XML has no room for are left out.
    public var asXML: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\r": text += "&#13;"
            case "\t", "\n", "\u{20}"..."\u{FFFD}", "\u{10000}"...: text.unicodeScalars.append(scalar)
            default: break
            }
        }
        return text
    }
}
