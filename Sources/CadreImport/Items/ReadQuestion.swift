import CadreKit
import Foundation

/// A question as a file states it, before it is known what Cadre makes of it.
struct ReadQuestion {
    /// Where it begins.
    let line: Int
    var column: Int?
    /// The file's own name or number for it; nil where it has none.
    var name: String?
    var prompt = ""
    var points: Points = 1
    var feedback: String?
    /// As a path, `Sales/Pricing`.
    var category: String?
    var tags: [String] = []
    var objective: String?
    var difficulty: Difficulty?
    var body: Body
    /// What the file says and Cadre cannot keep, in words.
    var losses: [LocalizedText] = []

    enum Body {
        case choice([Choice], several: Bool)
        /// A statement, with what to say to whoever judges it true and false.
        case statement(Bool, onTrue: String?, onFalse: String?)
        case number([Number], unit: String?)
        case text([Choice])
        /// In the right order.
        case order([String])
        case matching([(prompt: String, target: String)], furtherTargets: [String])
        /// The prompt has `[[id]]` where they stand.
        case gaps([Blank])
        case essay([Criterion])
    }

    struct Choice {
        var text: String
        /// Of the points, from −1 to 1.
        var share: Double
        var feedback: String?
    }

    struct Number {
        var value: Decimal
        var tolerance: Decimal
        var share: Double
        var feedback: String?
    }

    struct Blank {
        let id: OptionID
        let weight: Int
        let body: Body
    }
}

extension ReadQuestion {
    /// Tags, and what Cadre itself writes as tags: `objective:…` and `difficulty:…`.
    mutating func take(tags: [String]) {
        for tag in tags.map(\.trimmed) where !tag.isEmpty {
            if let objective = tag.wholeMatch(of: /objective:(.+)/) {
                self.objective = String(objective.output.1)
            } else if let level = tag.wholeMatch(of: /difficulty:(.+)/),
                let difficulty = Difficulty(rawValue: String(level.output.1))
            {
                self.difficulty = difficulty
            } else {
                self.tags.append(tag)
            }
        }
    }
}

extension String {
    /// Moodle's path without the names of its contexts: `$course$/top/Sales` is `Sales`.
    var moodleCategory: String {
        split(separator: "/", omittingEmptySubsequences: true)
            .map { String($0).trimmed }
            .filter { !$0.isEmpty && !($0.hasPrefix("$") && $0.hasSuffix("$")) && $0 != "top" }
            .joined(separator: "/")
    }
}

/// Why a question cannot be asked.
struct ItemFlaw: Error {
    let reason: LocalizedText

    init(en: String, zhHans: String) { reason = LocalizedText(en: en, zhHans: zhHans) }
}
