package import CadreKit

/// An instrument on paper: how to fill it in, what to rate on which levels, and what a result means.
package struct AssessmentSheet: Wording {
    private let definition: AssessmentDefinition
    package let language: Language

    package init(of definition: AssessmentDefinition, in language: Language) {
        self.definition = definition
        self.language = language
    }

    package var blocks: [Block] {
        let sectioned = Set(definition.sections.flatMap(\.items))
        let rest = definition.items.filter { !sectioned.contains($0.id) }
        return (definition.instructions.map { [.paragraph(said($0))] } ?? [])
            + definition.sections.flatMap { section -> [Block] in
                [.heading(3, said(section.title))]
                    + definition.items.filter { section.items.contains($0.id) }.flatMap(item)
            } + rest.flatMap(item) + bands
    }
}

extension AssessmentSheet {
    private func item(_ item: Item) -> [Block] {
        let weight =
            item.points == .zero ? "" : label(" (weight \(item.points))", "（权重 \(item.points)）")
        let prompt = "[\(item.id)] \(said(item.prompt))\(weight)"
        switch item.response {
        case .rating(let levels): return [.paragraph(prompt), .list(levels.map(level))]
        case .choice(let options), .choices(let options), .order(let options):
            return [.paragraph(prompt), .list(options.map { "\($0.id): \(said($0.text))" })]
        case .pairs(let prompts, let targets):
            return [.paragraph(prompt), .list((prompts + targets).map { "\($0.id): \(said($0.text))" })]
        case .number(let unit):
            return [.writingSpace(prompt: prompt + (unit.map { " (\(said($0)))" } ?? ""), lines: 1)]
        case .text: return [.writingSpace(prompt: prompt, lines: 2)]
        case .gaps: return [.paragraph(prompt)]
        case .essay: return [.writingSpace(prompt: prompt, lines: 12)]
        }
    }

    private func level(_ level: RatingLevel) -> String {
        let name = "\(level.value) \(said(level.label))"
        return level.descriptor.map { name + label(": ", "：") + said($0) } ?? name
    }

    private var bands: [Block] {
        guard !definition.bands.isEmpty else { return [] }
        return [
            .heading(3, label("What the result means", "结果解读")),
            .table(
                header: [label("From", "得分率"), label("Result", "结果"), label("Advice", "建议")],
                rows: definition.bands.map { band in
                    [
                        label("\(band.fromPercent) %", "\(band.fromPercent)% 起"), said(band.title),
                        said(band.advice),
                    ]
                }),
        ]
    }
}
