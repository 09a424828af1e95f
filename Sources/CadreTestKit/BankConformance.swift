import CadreKit
import Foundation

/// The promises of a module's bank: that quizzes can draw its items, ask them in both languages and mark them.
struct BankConformance {
    let module: any CourseModule
    let kinds: [any AssessmentKind]

    var problems: [String] {
        module.bank.isEmpty ? [] : twins + module.bank.flatMap(problems) + unmarked
    }

    private var twins: [String] {
        repeated(module.bank.map(\.id.text)).map { "\(module.id): “\($0)” is in its bank more than once" }
    }

    private func problems(of item: Item) -> [String] {
        let isKnown = module.objectives.contains { $0.id == item.objective }
        let texts = LocalizedText.all(in: item)
        let broken: [(Bool, String)] = [
            (item.id.text.hasPrefix("\(module.id)-"), "does not begin with the module’s id and a hyphen"),
            (isKnown, "assesses no objective of the module"),
            (item.difficulty != nil, "says nothing of its difficulty"),
            (texts.allSatisfy { !$0.en.isEmpty && !$0.zhHans.isEmpty }, "has a text in one language only"),
            (item.prompt.en != item.prompt.zhHans, "asks the same words in both languages"),
        ]
        return broken.filter { !$0.0 }.map { "\(module.id): item “\(item.id)” of its bank \($0.1)" }
    }

    /// Draws are a quiz's.
    private var unmarked: [String] {
        guard let quiz = kinds.first(where: { $0.id == "quiz" }) else {
            return ["\(module.id): there is no kind “quiz” to ask its bank"]
        }
        return module.bank.compactMap { item in
            do {
                let earned = try item.earnings(by: quiz)
                return earned == item.points
                    ? nil : "\(module.id): the key of “\(item.id)” earns \(earned) of \(item.points) points"
            } catch {
                return "\(module.id): \(error)"
            }
        }
    }
}

extension Item {
    /// What an attempt earns that answers with the key, and finds every criterion of an essay met.
    fileprivate func earnings(by quiz: any AssessmentKind) throws -> Points {
        let assessment = try quiz.assessment(
            from: AssessmentDefinition(
                id: "bank", kind: quiz.id, title: prompt, stage: .during, items: [self]))
        var raters: [Answers] = [keyedAnswer.map { [id: $0] } ?? [:]]
        if !criteria.isEmpty {
            raters.append(
                Dictionary(
                    criteria.compactMap { one in one.levels?.last.map { (one.id, .rating($0.value)) } },
                    uniquingKeysWith: { first, _ in first }))
        }
        return try assessment.mark(raters, on: assessment.paper(seed: 1, bank: [])).score?.points ?? .zero
    }

    private var keyedAnswer: Answer? {
        if case .weighted(let weights) = key, case .choices = response {
            return .choices(Set(weights.filter { $0.value > 0 }.keys))
        }
        return key?.answer
    }
}

extension AnswerKey {
    /// An answer that the key calls right; of weighted options the one that earns most.
    fileprivate var answer: Answer? {
        switch self {
        case .choice(let option): .choice(option)
        case .choices(let options): .choices(options)
        case .number(let value, _): .number(value)
        case .text(let accepted): accepted.first.map(Answer.text)
        case .order(let options): .order(options)
        case .pairs(let pairs): .pairs(pairs)
        case .weighted(let weights): weights.max { $0.value < $1.value }.map { .choice($0.key) }
        case .gaps(let keys): .gaps(keys.compactMapValues(\.answer))
        case .criteria: .text("An answer.")
        }
    }
}

extension LocalizedText {
    /// Every text that a value holds, found in its encoded form so that none is forgotten.
    fileprivate static func all(in value: some Encodable) -> [LocalizedText] {
        (try? JSONSerialization.jsonObject(with: JSONEncoder().encode(value))).map(texts) ?? []
    }

    private static func texts(in value: Any) -> [LocalizedText] {
        switch value {
        case let list as [Any]: list.flatMap(texts)
        case let fields as [String: Any]:
            if let en = fields["en"] as? String, let zhHans = fields["zhHans"] as? String {
                [LocalizedText(en: en, zhHans: zhHans)]
            } else {
                fields.values.flatMap(texts)
            }
        default: []
        }
    }
}
