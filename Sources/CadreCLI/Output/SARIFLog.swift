import CadreKit
import CadreModel
import CadreService
import Foundation
import PlanReview

/// A plan's review in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020): one run, one result for
/// each finding, one rule for each that the plan was held against.
struct SARIFLog: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    init(_ criticism: PlanCriticism, file: String, language: Language) {
        let results =
            criticism.misreadings.map { Result($0, file: file, language: language) }
            + criticism.findings.map { Result($0, file: file, language: language) }
        let driver = Run.Tool.Driver(rules: ReviewRules.all.map { Rule($0, language: language) })
        runs = [Run(tool: .init(driver: driver), results: results)]
    }

    struct Run: Encodable {
        let tool: Tool
        let results: [Result]

        struct Tool: Encodable {
            let driver: Driver

            struct Driver: Encodable {
                let name = "cadre"
                let rules: [Rule]
            }
        }
    }

    struct Rule: Encodable {
        let id: String
        let shortDescription: Message
        let fullDescription: Message
        let help: Message

        init(_ rule: any ReviewRule, language: Language) {
            id = rule.code
            shortDescription = Message(text: rule.sentence.text(in: language))
            fullDescription = Message(text: "\(rule.rationale.text(in: language)) (\(rule.source))")
            help = Message(text: rule.hint.text(in: language))
        }
    }

    struct Message: Encodable {
        let text: String
    }

    struct Result: Encodable {
        let ruleId: String
        let level: String
        let message: Message
        let locations: [Location]

        init(_ located: LocatedFinding, file: String, language: Language) {
            let finding = located.finding
            ruleId = finding.code
            level = finding.severity.sarifLevel
            message = Message(
                text: "\(finding.reason.text(in: language)). \(finding.hint.text(in: language))")
            locations = [Location(located.place, file: file)]
        }

        init(_ finding: Finding, file: String, language: Language) {
            ruleId = finding.code
            level = finding.severity.sarifLevel
            message = Message(text: finding.reason.text(in: language))
            locations = [Location(finding.place ?? Place(), file: file)]
        }
    }

    struct Location: Encodable {
        let physicalLocation: Physical

        struct Physical: Encodable {
            let artifactLocation: Artifact
            let region: Region
        }

        struct Artifact: Encodable {
            let uri: String
        }

        struct Region: Encodable {
            let startLine: Int
            let startColumn: Int
        }

        init(_ place: Place, file: String) {
            let allowed = file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? file
            physicalLocation = Physical(
                artifactLocation: Artifact(uri: allowed),
                region: Region(startLine: place.line ?? 1, startColumn: place.column ?? 1))
        }
    }
}

extension Finding.Severity {
    fileprivate var sarifLevel: String {
        switch self {
        case .advice: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
