package import CadreModel
import GRDB
import GRDBSQLite

/// A prepared insertion of people, for as many as a roster has.
///
/// Values are bound through SQLite's own interface: wrapping each for GRDB costs a quarter of the insertion. Several
/// people to a statement would cost more, not less: SQLite then keeps a copy of every page a statement touches.
package struct PersonInsertion {
    private let statement: Statement
    private var lastID: Int64

    init(_ db: Database) throws {
        statement = try db.cachedStatement(
            sql: """
                INSERT INTO person (id, uid, unit_id, tree_id, name, employee_number, email, mobile, job_title,
                    manager_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        // Says that the statement's values are taken care of.
        statement.setUncheckedArguments([])
        lastID = try Int64.fetchOne(db, sql: "SELECT max(id) FROM person") ?? 0
    }

    /// The number of the next to be inserted, so that others can name them as their manager.
    package mutating func newID() -> RowID<Person> {
        lastID += 1
        return RowID(lastID)
    }

    package func insert(
        _ id: RowID<Person>, uid: UID, in unit: OrganisationUnit, name: String, employeeNumber: String?,
        email: String?, mobile: String?, jobTitle: String?, manager: RowID<Person>?
    ) throws {
        let raw = statement.sqliteStatement
        sqlite3_reset(raw)
        sqlite3_bind_int64(raw, 1, id.rawValue)
        raw.bind(uid.text, at: 2)
        sqlite3_bind_int64(raw, 3, unit.id.rawValue)
        sqlite3_bind_int64(raw, 4, unit.tree.rawValue)
        raw.bind(name, at: 5)
        raw.bind(employeeNumber, at: 6)
        raw.bind(email, at: 7)
        raw.bind(mobile, at: 8)
        raw.bind(jobTitle, at: 9)
        if let manager { sqlite3_bind_int64(raw, 10, manager.rawValue) } else { sqlite3_bind_null(raw, 10) }
        try statement.execute()
    }
}

extension WriteTransaction {
    /// Ready to insert people one after the other.
    ///
    /// - Parameter managersMayFollow: whether somebody may name a manager who is inserted after them. References are
    ///   then checked when the transaction ends.
    package func personInsertion(managersMayFollow: Bool) throws -> PersonInsertion {
        if managersMayFollow { try db.execute(sql: "PRAGMA defer_foreign_keys = ON") }
        return try PersonInsertion(db)
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
