import CadreKit

/// One marking example, marked as the host would mark it.
struct MarkingConformance {
    let kind: any AssessmentKind
    let example: MarkingExample

    var problem: String? {
        do {
            let outcome = try mark()
            return switch (outcome, example.expectation) {
            case (.scored(let score), .earns(let points)) where score.points == points:
                score.items.allSatisfy { !$0.explanation.en.isEmpty && !$0.explanation.zhHans.isEmpty }
                    ? nil : sentence("does not explain itself in both languages")
            default: sentence("gave \(outcome), expected \(example.expectation)")
            }
        } catch let error as AnswerError {
            return example.expectation == .refused(error)
                ? nil : sentence("refused with “\(error)”, expected \(example.expectation)")
        } catch {
            return sentence("failed with “\(error)”")
        }
    }

    private func mark() throws -> Outcome {
        let definition = AssessmentDefinition(
            id: "marking-example", kind: kind.id, title: example.title, stage: .during, objectives: [],
            items: [example.item])
        let assessment = try kind.assessment(from: definition)
        let paper = try assessment.paper(seed: 1, bank: [])
        let answers = example.answer.map { [example.item.id: $0] } ?? [:]
        return try assessment.mark([answers], on: paper)
    }

    private func sentence(_ what: String) -> String { "\(kind.id) “\(example.title.en)” \(what)" }
}
