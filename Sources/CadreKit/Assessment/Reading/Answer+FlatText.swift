import Foundation

extension Answer {
    /// Reads one cell of a table; nil for a blank one, which leaves the question out.
    ///
    /// An option is named by its id; choices and order are separated by `|`, matches read `p1=t2|p2=t1`, numbers
    /// have a point. A lone `|` is an empty choice or matching. Capitals, full-width forms and spaces around a
    /// name do not count, since spreadsheets and input methods bring them in (`TRUE`, `Ａ｜Ｃ`); a text is kept as
    /// it is. Gaps are a JSON object: what is filled in may hold any character.
    public init?(text: String, for question: Form.Question) throws(AnswerError) {
        guard !text.allSatisfy(\.isWhitespace) else { return nil }
        let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
        let written: WrittenAnswer? =
            switch question.response.shape {
            case .text: .one(text)
            case .choice, .number, .rating: .one(plain.trimmed)
            case .choices, .order: .several(parts(of: plain))
            case .pairs: matches(in: plain).map(WrittenAnswer.matches)
            case .gaps: WrittenAnswer(jsonObject: text)
            }
        guard let written else { throw .wrongShape(question.item, expected: question.response.shape) }
        self = try written.answer(to: question)
    }

    /// The answer as one cell of a table, read back by `init(text:for:)`; choices and matches are sorted.
    public var flatText: String {
        switch self {
        case .choice(let option): option.text
        case .choices(let options): flat(options.sorted().map(\.text))
        case .number(let number): "\(number)"
        case .text(let text): text
        case .rating(let value): "\(value)"
        case .order(let options): flat(options.map(\.text))
        case .pairs(let pairs): flat(pairs.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
        case .gaps(let gaps):
            "{"
                + gaps.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value.asJSON)" }
                .joined(separator: ", ") + "}"
        }
    }
}

private let nothing = "|"

private func flat(_ parts: [String]) -> String { parts.isEmpty ? nothing : parts.joined(separator: "|") }

private func parts(of text: String) -> [String] {
    guard text.trimmed != nothing else { return [] }
    return text.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
}

private func matches(in text: String) -> [(prompt: String, target: String)]? {
    var matches: [(prompt: String, target: String)] = []
    for part in parts(of: text) {
        let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(\.trimmed)
        guard sides.count == 2 else { return nil }
        matches.append((sides[0], sides[1]))
    }
    return matches
}

extension Answer {
    /// What a gap takes, as JSON.
    fileprivate var asJSON: String {
        switch self {
        case .number(let number): "\(number)"
        default:
            (try? JSONEncoder().encode(flatText)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
        }
    }
}

extension StringProtocol {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
