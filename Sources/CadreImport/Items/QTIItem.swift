import CadreKit
import Foundation

/// One assessment item.
struct QTIItem {
    let element: MarkupElement
    private let responses: [String: QTIResponse]
    var losses: [LocalizedText] = []

    private static let interactions: Set<String> = [
        "choiceInteraction", "orderInteraction", "matchInteraction", "textEntryInteraction",
        "inlineChoiceInteraction", "extendedTextInteraction",
    ]

    init(_ element: MarkupElement) {
        self.element = element
        responses = Dictionary(
            element.children("responseDeclaration").map {
                ($0.attributes["identifier"] ?? "", QTIResponse($0))
            },
            uniquingKeysWith: { first, _ in first })
    }

    var name: String? { element.attributes["identifier"]?.nonBlank ?? element.attributes["title"]?.nonBlank }

    mutating func question() throws(ItemFlaw) -> ReadQuestion {
        guard element.attributes["adaptive"] != "true" else {
            throw ItemFlaw(en: "adaptive items cannot be kept", zhHans: "无法导入自适应试题")
        }
        guard element.children("templateDeclaration").isEmpty else {
            throw ItemFlaw(en: "items made from templates cannot be kept", zhHans: "无法导入由模板生成的试题")
        }
        guard let body = element.child("itemBody") else {
            throw ItemFlaw(en: "it has no body", zhHans: "没有题目内容")
        }
        var question = ReadQuestion(line: element.line, body: .text([]))
        question.name = name
        question.take(tags: (element.attributes["label"] ?? "").split(separator: ",").map(String.init))
        let found = body.all.filter { $0.name.hasSuffix("Interaction") }
        if let stranger = found.first(where: { !Self.interactions.contains($0.name) }) {
            throw ItemFlaw(
                en: "an item with <\(stranger.name)> cannot be kept", zhHans: "无法导入含 <\(stranger.name)> 的试题")
        }
        guard let first = found.first else { throw ItemFlaw(en: "it asks nothing", zhHans: "没有作答方式") }
        if found.allSatisfy({ ["textEntryInteraction", "inlineChoiceInteraction"].contains($0.name) }),
            found.count > 1 || first.name == "inlineChoiceInteraction"
        {
            question.body = .gaps(try blanks(found))
            question.prompt = words(body, gaps: found)
        } else {
            guard found.count == 1 else {
                throw ItemFlaw(
                    en: "it asks \(found.count) things at once", zhHans: "一道试题中包含 \(found.count) 种作答方式")
            }
            question.body = try self.body(first)
            question.prompt = words(body, gaps: [])
        }
        question.points = points(of: question.body, response(to: first))
        question.feedback = feedback()
        question.losses = losses
        return question
    }

    /// What is declared of an interaction's response; nothing where the file forgot to.
    func response(to interaction: MarkupElement) -> QTIResponse {
        responses[interaction.attributes["responseIdentifier"] ?? ""] ?? QTIResponse(nil)
    }

    /// What the file says is the most, or what its mapping adds up to; 1 where it says nothing.
    private func points(of body: ReadQuestion.Body, _ response: QTIResponse) -> Points {
        let outcomes = element.children("outcomeDeclaration")
        let stated =
            outcomes.first { $0.attributes["identifier"] == "SCORE" }?.attributes["normalMaximum"]
            ?? outcomes.first { $0.attributes["identifier"] == "MAXSCORE" }?.descendants("value").first?.text
        if let value = Double((stated ?? "").trimmed), value > 0, value < 1e9 {
            return Points(thousandths: Int((value * 1000).rounded()))
        }
        if case .gaps = body { return 1 }
        let sum = response.cardinality == "single" ? response.best : response.sum
        return sum > 0 && sum < 1e9 ? Points(thousandths: Int((sum * 1000).rounded())) : 1
    }
}

extension MarkupElement {
    /// Everything inside, at any depth, in the file's order.
    fileprivate var all: [MarkupElement] { children.flatMap { [$0] + $0.all } }
}
