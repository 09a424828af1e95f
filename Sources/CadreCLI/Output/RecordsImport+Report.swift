import ArgumentParser
import CadreModel
import CadreService

extension RecordsImport {
    /// Prints the findings.
    ///
    /// - Throws: `Failure.refused` when they stand against the import.
    func report(file: String) throws {
        FindingReport(file: file, findings: findings).print()
        if findingsLeftOut > 0 {
            print(
                String.said(
                    en: "… and \(findingsLeftOut) more findings.", zhHans: "……另有 \(findingsLeftOut) 个问题未列出。"))
        }
        guard findings.hasErrors else { return }
        print(String.said(en: "Nothing was imported.", zhHans: "未导入任何数据。"))
        throw Failure.refused
    }
}
