package import CadreKit
import CadreModel
import Foundation
import GRDB

/// The records as an exporter reads them: within one reading, cohort by cohort.
package struct StoreExportSource: ExportSource {
    private let records: ReadTransaction
    /// Rows that travel together: enough to make a call per batch cheap, little enough to stay in cache.
    private static let batchBytes = 64 * 1024

    package init(_ records: ReadTransaction) {
        self.records = records
    }

    package func columns(for request: ExportRequest) throws -> [ExportColumn] {
        try table(for: request.subject).columns(for: request).map(\.column)
    }

    package func forEachBatch(
        of request: ExportRequest, _ body: (borrowing ExportBatch) throws -> Void
    ) throws {
        let table = table(for: request.subject)
        let columns = try table.columns(for: request)
        let statement = try records.db.makeStatement(sql: table.select(columns, in: request.language))
        var batch = ExportBatch(columnCount: columns.count)
        for cohort in try cohorts(of: request) {
            let rows = try Row.fetchCursor(statement, arguments: [cohort])
            while let row = try rows.next() {
                for column in columns.indices {
                    try row.withUnsafeData(atIndex: column) { data in
                        guard let data else { return batch.append("") }
                        data.withUnsafeBytes { batch.append($0) }
                    }
                }
                guard batch.byteCount >= Self.batchBytes else { continue }
                try body(batch)
                batch.removeAll()
            }
        }
        if batch.rowCount > 0 { try body(batch) }
    }

    private func table(for subject: ExportSubject) -> ExportTable {
        switch subject {
        case .attendance: .attendance
        case .scores: .scores
        case .roster: .roster
        case .schedule: .schedule
        }
    }

    private func cohorts(of request: ExportRequest) throws -> [RowID<Cohort>] {
        guard let code = request.cohort else { return try records.cohorts().map(\.id) }
        guard let cohort = try records.cohort(Code(code)) else { throw ExportError.unknownCohort(code) }
        return [cohort.id]
    }
}
