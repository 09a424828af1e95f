import CadreDocuments
import CadreKit
import CadreModel
import CadreService
import PlanReview

/// A rule of the review on a page: what it asks for, why, what to do, and plans that do and don't.
struct RuleDescription: Wording {
    let rule: any ReviewRule
    let language: Language

    var document: Document {
        get throws {
            try Document(
                title: rule.code, in: language,
                blocks: [
                    .paragraph(said(rule.sentence)),
                    .facts([
                        Fact(label("Area", "方面"), said(rule.area.title)),
                        Fact(label("Severity", "级别"), said(rule.severity.title)),
                        Fact(label("Why", "为什么"), said(rule.rationale)),
                        Fact(label("What to do", "怎么改"), said(rule.hint)),
                        Fact(label("Source", "依据"), rule.source),
                    ]),
                    .heading(2, label("Speaks up at", "会指出")),
                ] + examples(triggering: true) + [.heading(2, label("Is content with", "不会指出"))]
                    + examples(triggering: false))
        }
    }

    /// Each example with what it changes of a sound plan.
    private func examples(triggering: Bool) throws -> [Block] {
        try rule.examples.filter { $0.triggers == triggering }.flatMap { example -> [Block] in
            let change = try example.changeOfSoundPlan
            return [.paragraph(said(example.title))]
                + (change.isEmpty ? [] : [.listing(change, syntax: "diff")])
        }
    }
}
