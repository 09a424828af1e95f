import CadreDocuments
import CadreKit
import CadreModel

/// A programme in words: its parts and units, how they make sessions, and what passes.
struct ProgrammeDescription: Wording {
    let revision: ProgrammeRevision
    let language: Language

    var text: String {
        let programme = revision.programme
        let pattern = programme.sessionPattern
        let total = programme.parts.reduce(0) { $0 + $1.minutes }
        let lines =
            [label("revision \(revision.number), \(total) min", "第 \(revision.number) 版，共 \(total) 分钟")]
            + programme.parts.enumerated().flatMap(part)
            + [
                label(
                    """
                    sessions of up to \(pattern.blockMinutes) min, a break of \(pattern.breakMinutes) after \
                    \(pattern.breakAfterMinutes), \(pattern.sessionsPerDay) a day
                    """,
                    """
                    每个课次最多 \(pattern.blockMinutes) 分钟，每讲授 \(pattern.breakAfterMinutes) 分钟休息 \
                    \(pattern.breakMinutes) 分钟，每天 \(pattern.sessionsPerDay) 个课次
                    """)
            ] + gradebook(programme.gradebook) + [certificate(programme.certificate)]
        return lines.joined(separator: "\n")
    }

    private func part(_ index: Int, _ part: Programme.Part) -> [String] {
        let module = part.module.map { " [\($0)]" } ?? ""
        return ["\(index + 1). \(part.title)\(module) – \(part.minutes) \(label("min", "分钟"))"]
            + part.units.map { "   - \($0.title.text(in: language)) (\($0.minutes))" }
    }

    private func certificate(_ rule: CertificateRule) -> String {
        let title = rule.title.map { label(" “\($0)”", "“\($0)”") } ?? ""
        let validity =
            rule.validMonths.map { label("valid \($0) months", "有效期 \($0) 个月") }
            ?? label("no expiry", "长期有效")
        return label("certificate\(title): ", "证书\(title)：") + validity
    }

    private func gradebook(_ rule: GradebookRule) -> [String] {
        let parts = rule.components.map { component in
            let minimum = component.passMinimum.map {
                label(" (at least \($0.percentage()) %)", "（不低于 \($0.percentage())%）")
            }
            return "\(component.source.title.text(in: language)) \(component.weight)\(minimum ?? "")"
        }
        return [label("gradebook: ", "成绩构成：") + parts.joined(separator: label(", ", "，"))]
            + GradebookRuleDescription(rule: rule, language: language).sentences
    }
}
