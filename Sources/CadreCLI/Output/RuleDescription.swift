import CadreDocuments
import CadreKit
import CadreModel
import PlanReview

/// A rule of the review on a page: what it asks for, why, what to do, and plans that do and don't.
struct RuleDescription {
    let rule: any ReviewRule
    let language: Language

    var document: Document {
        Document(
            title: rule.code, in: language,
            blocks: [
                .paragraph(rule.sentence.text(in: language)),
                .facts([
                    Fact(label("Area", "方面"), rule.area.title.text(in: language)),
                    Fact(label("Severity", "级别"), rule.severity.title.text(in: language)),
                    Fact(label("Why", "为什么"), rule.rationale.text(in: language)),
                    Fact(label("What to do", "怎么改"), rule.hint.text(in: language)),
                    Fact(label("Source", "依据"), rule.source),
                ]),
                .heading(3, label("Speaks up at", "会指出")),
                .list(titles(triggering: true)),
                .heading(3, label("Is content with", "不会指出")),
                .list(titles(triggering: false)),
            ])
    }

    private func titles(triggering: Bool) -> [String] {
        rule.examples.filter { $0.triggers == triggering }.map { $0.title.text(in: language) }
    }

    private func label(_ en: String, _ zhHans: String) -> String {
        LocalizedText(en: en, zhHans: zhHans).text(in: language)
    }
}
