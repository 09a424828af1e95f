package import CadreKit
package import CadreModel
import GRDB
import GRDBSQLite

/// The records as an exporter reads them: within one reading, cohort by cohort.
package struct StoreExportSource: ExportSource {
    private let records: ReadTransaction
    /// What linked modules bring along to the bank.
    private let moduleItems: [BankItem]
    /// Rows that travel together: enough to make a call per batch cheap, little enough to stay in cache.
    private static let batchBytes = 64 * 1024

    package init(_ records: ReadTransaction, moduleItems: [BankItem] = []) {
        self.records = records
        self.moduleItems = moduleItems
    }

    package func columns(for request: ExportRequest) throws -> [ExportColumn] {
        try table(for: request.subject).columns(for: request).map(\.column)
    }

    package func forEachBatch(
        of request: ExportRequest, _ body: (borrowing ExportBatch) throws -> Void
    ) throws {
        let columns = try columns(for: request)
        let statement = try records.db.makeStatement(sql: sql(for: request))
        var batch = ExportBatch(columnCount: columns.count)
        for bound in try bindings(of: request) {
            try statement.setArguments(
                request.subject == .certificates ? [bound, request.certificate] : [bound])
            try statement.forEachRow { row in
                for column in columns.indices { batch.append(row.text(at: column)) }
                guard batch.byteCount >= Self.batchBytes else { return }
                try body(batch)
                batch.removeAll()
            }
        }
        if batch.rowCount > 0 { try body(batch) }
    }

    package func forEachItem(of request: ExportRequest, _ body: (ExportedItem) throws -> Void) throws {
        for one in try items(of: request) { try body(ExportedItem(one.item, category: one.category)) }
    }

    package func forEachCertificate(
        of request: ExportRequest, _ body: (ExportedCertificate) throws -> Void
    ) throws {
        let address = try records.certificateSettings().address
        for cohort in try cohorts(of: request) {
            let achievement = try records.achievementUID(of: cohort)
            for one in try records.certificates(in: cohort)
            where request.certificate.map({ $0.lowercased() == one.number.lowercased() }) ?? true {
                try body(ExportedCertificate(one, of: achievement, verifiedAt: address))
            }
        }
    }

    /// The SQL of the request's rows, `?1` being a cohort's id: what the source runs for each cohort.
    package func sql(for request: ExportRequest) throws -> String {
        let table = table(for: request.subject)
        return table.select(try table.columns(for: request), in: request.language)
    }

    private func table(for subject: ExportSubject) -> ExportTable {
        switch subject {
        case .attendance: .attendance
        case .scores: .scores
        case .roster: .roster
        case .schedule: .schedule
        case .items: .items
        case .certificates: .certificates
        }
    }

    /// What `?1` stands for, one run of the table's rows after another.
    private func bindings(of request: ExportRequest) throws -> [any DatabaseValueConvertible] {
        request.subject == .items ? [try JSONText.encode(items(of: request))] : try cohorts(of: request)
    }

    private func items(of request: ExportRequest) throws -> [BankItem] {
        try (moduleItems + records.bankItems())
            .filter { request.items?.contains($0.item.id) ?? !$0.isRetired }
            .sorted { $0.item.id < $1.item.id }
    }

    private func cohorts(of request: ExportRequest) throws -> [RowID<Cohort>] {
        guard let code = request.cohort else { return try records.cohorts().map(\.id) }
        guard let cohort = try records.cohort(Code(code)) else { throw ExportError.unknownCohort(code) }
        return [cohort.id]
    }
}

// GRDB's rows cost as much as SQLite itself when a million of them pass by; the C interface does not.

extension Statement {
    fileprivate func forEachRow(_ body: (OpaquePointer) throws -> Void) throws {
        sqlite3_reset(sqliteStatement)
        defer { sqlite3_reset(sqliteStatement) }
        while true {
            switch sqlite3_step(sqliteStatement) {
            case SQLITE_ROW: try body(sqliteStatement)
            case SQLITE_DONE: return
            case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: sql)
            }
        }
    }
}

extension OpaquePointer {
    /// The cell as UTF-8 text, valid until the next step; no bytes for NULL.
    fileprivate func text(at column: Int) -> UnsafeRawBufferPointer {
        let text = sqlite3_column_text(self, CInt(column))
        return UnsafeRawBufferPointer(start: text, count: Int(sqlite3_column_bytes(self, CInt(column))))
    }
}
