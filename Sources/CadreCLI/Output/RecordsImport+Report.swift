import ArgumentParser
import CadreModel
import CadreService

extension RecordsImport {
    /// Prints what was found and what became of it, as sentences or as JSON.
    ///
    /// - Parameter summary: one sentence for people; not printed when nothing was imported.
    /// - Throws: `Failure.refused` when the findings stand against the import.
    func report(file: String, asJSON: Bool, summary: @autoclosure () -> String) throws {
        if asJSON {
            try printJSON(ImportDocument(self))
        } else {
            FindingReport(file: file, findings: findings).print()
            if findingsLeftOut > 0 {
                print(
                    String.said(
                        en: "… and \(findingsLeftOut) more findings.",
                        zhHans: "……另有 \(findingsLeftOut) 个问题未列出。"))
            }
            print(
                findings.hasErrors
                    ? String.said(en: "Nothing was imported.", zhHans: "未导入任何数据。") : summary())
        }
        guard !findings.hasErrors else { throw Failure.refused }
    }
}

/// An import as `--json` gives it.
private struct ImportDocument: Encodable {
    let findings: [Finding]
    let findingsLeftOut: Int
    let added: Int
    let changed: Int
    let unchanged: Int

    init(_ result: RecordsImport) {
        findings = result.findings
        findingsLeftOut = result.findingsLeftOut
        added = result.added
        changed = result.changed
        unchanged = result.unchanged
    }
}
