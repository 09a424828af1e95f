import CadreKit

/// One marking example, marked as the host would mark it.
struct MarkingConformance {
    let kind: any AssessmentKind
    let example: MarkingExample

    var problem: String? {
        do {
            let outcome = try mark()
            guard outcome.expectation == example.expectation else {
                return sentence("gave \(outcome), expected \(example.expectation)")
            }
            return outcome.explanations.allSatisfy { !$0.en.isEmpty && !$0.zhHans.isEmpty }
                ? nil : sentence("does not explain itself in both languages")
        } catch let error as AnswerError {
            return example.expectation == .refused(error)
                ? nil : sentence("refused with “\(error)”, expected \(example.expectation)")
        } catch {
            return sentence("failed with “\(error)”")
        }
    }

    private func mark() throws -> Outcome {
        let assessment = try kind.assessment(from: example.definition)
        return try assessment.mark(example.raters, on: assessment.paper(seed: 1, bank: []))
    }

    private func sentence(_ what: String) -> String { "\(kind.id) “\(example.title.en)” \(what)" }
}

extension Outcome {
    fileprivate var expectation: MarkingExample.Expectation {
        switch self {
        case .scored(let score): .earns(score.points)
        case .profile(let profile): .profiles(profile.score.points, profile.band?.id)
        case .unmarked: .keeps
        }
    }

    fileprivate var explanations: [LocalizedText] { score?.items.map(\.explanation) ?? [] }
}
