import CadreDocuments
import CadreKit
import CadreModel
import CadreService
import PlanReview

/// A plan's review in words: each finding with its place, why it matters and what to do, then a line for each area.
struct CriticismReport {
    let file: String
    let criticism: PlanCriticism

    var text: String {
        let misread =
            criticism.misreadings.isEmpty
            ? [] : [FindingReport(file: file, findings: criticism.misreadings).text]
        return (misread + criticism.findings.map(finding) + [scoreCard] + notChecked + settings)
            .joined(separator: "\n\n")
    }

    private func finding(_ located: LocatedFinding) -> String {
        let finding = located.finding
        let heading = Finding(finding.severity, finding.code, at: located.place, finding.reason)
        return [
            FindingReport(file: file, findings: [heading]).text,
            "    " + finding.rationale.spoken,
            "    → " + finding.hint.spoken,
        ].joined(separator: "\n")
    }

    private var scoreCard: String {
        TextTable(
            header: [
                .said(en: "area", zhHans: "方面"), .said(en: "errors", zhHans: "错误"),
                .said(en: "warnings", zhHans: "警告"), .said(en: "advice", zhHans: "建议"),
                .said(en: "rules", zhHans: "规则数"), .said(en: "not checked", zhHans: "未检查"),
                .said(en: "verdict", zhHans: "结论"),
            ],
            rows: criticism.scoreCard.map { line in
                [
                    line.area.title.spoken, "\(line.errors)", "\(line.warnings)", "\(line.advice)",
                    "\(line.rules)", "\(line.notChecked)", line.verdict.spoken,
                ]
            }, numbers: [1, 2, 3, 4, 5]
        ).text
    }

    private var notChecked: [String] {
        guard !criticism.notChecked.isEmpty else { return [] }
        let codes = criticism.notChecked.joined(separator: ", ")
        return [
            .said(
                en: "Not checked without the department's data: \(codes)", zhHans: "缺少部门资料，未检查：\(codes)")
        ]
    }

    private var settings: [String] {
        criticism.settings.map { setting in
            let (rule, severity) = (setting.rule ?? "", setting.severity ?? "")
            return .said(
                en: "By the plan's own choice: \(rule) is \(severity): \(setting.reason ?? "")",
                zhHans: "按方案自定：\(rule) 调整为 \(severity)，理由：\(setting.reason ?? "")")
        }
    }
}

/// A plan's review as `--json` gives it.
struct CriticismDocument: Encodable {
    let file: String
    let findings: [Item]
    let misreadings: [Finding]
    let scoreCard: [Area]
    let notChecked: [String]
    let settings: [PlanDraft.ReviewSetting]

    struct Item: Encodable {
        let code: String
        let area: ReviewArea
        let severity: Finding.Severity
        let place: Place
        let reason: LocalizedText
        let rationale: LocalizedText
        let hint: LocalizedText
    }

    struct Area: Encodable {
        let area: ReviewArea
        let rules: Int
        let notChecked: Int
        let errors: Int
        let warnings: Int
        let advice: Int
        let verdict: LocalizedText
    }

    init(_ criticism: PlanCriticism, file: String) {
        self.file = file
        findings = criticism.findings.map { located in
            let finding = located.finding
            return Item(
                code: finding.code, area: finding.area, severity: finding.severity, place: located.place,
                reason: finding.reason, rationale: finding.rationale, hint: finding.hint)
        }
        misreadings = criticism.misreadings
        scoreCard = criticism.scoreCard.map { line in
            Area(
                area: line.area, rules: line.rules, notChecked: line.notChecked, errors: line.errors,
                warnings: line.warnings, advice: line.advice, verdict: line.verdict)
        }
        notChecked = criticism.notChecked
        settings = criticism.settings
    }
}
