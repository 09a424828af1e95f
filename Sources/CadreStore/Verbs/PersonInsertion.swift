package import CadreModel
import GRDB
import GRDBSQLite

/// A prepared insertion of people, for as many as a roster has.
///
/// Values are bound through SQLite's own interface: wrapping each for GRDB costs a quarter of the insertion.
package struct PersonInsertion {
    private let db: Database
    private let statement: Statement

    init(_ db: Database) throws {
        self.db = db
        statement = try db.cachedStatement(
            sql: """
                INSERT INTO person (uid, unit_id, tree_id, name, employee_number, email, mobile, job_title,
                    manager_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        // Says that the statement's values are taken care of.
        statement.setUncheckedArguments([])
    }

    package func insert(
        uid: UID, in unit: OrganisationUnit, name: String, employeeNumber: String?, email: String?,
        mobile: String?, jobTitle: String?, manager: RowID<Person>?
    ) throws -> RowID<Person> {
        let raw = statement.sqliteStatement
        sqlite3_reset(raw)
        raw.bind(uid.text, at: 1)
        sqlite3_bind_int64(raw, 2, unit.id.rawValue)
        sqlite3_bind_int64(raw, 3, unit.tree.rawValue)
        raw.bind(name, at: 4)
        raw.bind(employeeNumber, at: 5)
        raw.bind(email, at: 6)
        raw.bind(mobile, at: 7)
        raw.bind(jobTitle, at: 8)
        if let manager { sqlite3_bind_int64(raw, 9, manager.rawValue) } else { sqlite3_bind_null(raw, 9) }
        try statement.execute()
        return RowID(db.lastInsertedRowID)
    }
}

extension WriteTransaction {
    /// Ready to insert people one after the other.
    package func personInsertion() throws -> PersonInsertion {
        try PersonInsertion(db)
    }
}

extension OpaquePointer {
    /// SQLite copies the text (SQLITE_TRANSIENT, which C defines as the pointer -1).
    fileprivate func bind(_ text: String?, at index: CInt) {
        guard var text else {
            sqlite3_bind_null(self, index)
            return
        }
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        text.withUTF8 { bytes in
            _ = bytes.withMemoryRebound(to: CChar.self) {
                sqlite3_bind_text(self, index, $0.baseAddress, CInt($0.count), copied)
            }
        }
    }
}
