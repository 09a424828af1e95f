import CadreKit
package import CadreModel
package import Foundation
import Yams

/// Reads a plan from YAML.
///
/// Only a syntax error stops it. An unknown key or a value of the wrong shape is a finding, the rest of the plan is
/// read. The keys are those of `PlanDraft.fields`; `Fixtures/plans` shows two whole plans.
package struct PlanReader {
    package private(set) var draft = PlanDraft()
    package private(set) var findings: [Finding] = []
    /// Where each path of the plan stands in the file.
    private(set) var places: [String: Place] = [:]

    private static let byteLimit = 1_000_000

    package init(_ bytes: Data, file: String) throws {
        guard bytes.count <= Self.byteLimit else {
            throw PlanError.tooLarge(file: file, bytes: bytes.count, limit: Self.byteLimit)
        }
        guard let text = String(data: bytes, encoding: .utf8) else { throw PlanError.notText(file: file) }
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw PlanError(error, file: file)
        }
        guard let node, node.mapping != nil else { throw PlanError.notAMapping(file: file) }
        var reading = PlanNode.Reading()
        draft = PlanDraft(reading: PlanNode(node, path: ""), into: &reading)
        findings = reading.findings
        places = reading.places
    }

    /// The findings with the places of their paths filled in.
    func located(_ findings: [Finding]) -> [Finding] {
        findings.map { finding in
            guard let path = finding.place?.path, finding.place?.line == nil else { return finding }
            return Finding(
                finding.severity, finding.code, at: place(of: path), finding.reason, hint: finding.hint
            )
        }
    }

    /// The place of a path, or of the closest node above it when it was not written.
    func place(of path: String) -> Place {
        var above = Substring(path)
        while !above.isEmpty {
            if let place = places[String(above)] {
                return Place(line: place.line, column: place.column, path: path)
            }
            above = above.prefix(upTo: above.lastIndex { $0 == "." || $0 == "[" } ?? above.startIndex)
        }
        return Place(line: 1, column: 1, path: path)
    }
}

extension PlanError {
    fileprivate init(_ error: YamlError, file: String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self = .syntax(file: file, line: mark.line, column: mark.column, detail: problem)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.joined(separator: ", ")
            self = .syntax(
                file: file, line: context.mark.line, column: context.mark.column,
                detail: "written more than once: \(names)")
        default:
            self = .syntax(file: file, line: 1, column: 1, detail: "\(error)")
        }
    }
}
