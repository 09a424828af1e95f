import CadreKit
import CadreModel

/// Findings as a compiler prints them: file, line, column, severity, reason, then the hint.
struct FindingReport {
    let file: String
    let findings: [Finding]

    func print() {
        for finding in findings {
            let place = [finding.place?.line, finding.place?.column].compactMap { $0.map { ":\($0)" } }
                .joined()
            Swift.print(
                "\(file)\(place): \(finding.severity.title.spoken): \(finding.reason.spoken) [\(finding.code)]"
            )
            if let hint = finding.hint { Swift.print("    \(hint.spoken)") }
        }
    }
}

extension Finding.Severity {
    fileprivate var title: LocalizedText {
        switch self {
        case .advice: LocalizedText(en: "advice", zhHans: "建议")
        case .warning: LocalizedText(en: "warning", zhHans: "警告")
        case .error: LocalizedText(en: "error", zhHans: "错误")
        }
    }
}
