import CadreKit
import CadreModel

/// Findings as a compiler prints them: file, line, column, severity, reason, then the hint.
struct FindingReport {
    let file: String
    let findings: [Finding]

    func print() {
        if !findings.isEmpty { Swift.print(text) }
    }

    var text: String {
        let colon = String.said(en: ": ", zhHans: "：")
        return findings.map { finding in
            let place = [finding.place?.line, finding.place?.column].compactMap { $0.map { ":\($0)" } }
                .joined()
            let sentence =
                "\(file)\(place): \(finding.severity.title.spoken)\(colon)\(finding.reason.spoken) [\(finding.code)]"
            return ([sentence] + (finding.hint.map { ["    \($0.spoken)"] } ?? [])).joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
