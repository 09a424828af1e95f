package import CadreModel
import GRDB

/// A plan as it was imported.
package struct StoredPlan: Sendable, FetchableRecord {
    package let code: Code
    /// 1 is the first import under this code.
    package let number: Int
    package let title: String
    /// The file's text.
    package let source: String
    package let findings: [Finding]
    package let importedAt: Instant

    init(row: Row) throws {
        code = row["code"]
        number = row["number"]
        title = row["title"]
        source = row["source"]
        findings = try JSONText.decode(from: row["findings"])
        importedAt = row["imported_at"]
    }
}
