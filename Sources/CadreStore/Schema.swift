import GRDB

/// The migrations in order, and the number that marks a file as Cadre's.
enum Schema {
    /// "Cadr" in ASCII, as SQLite's `application_id`.
    static let applicationID = 0x4361_6472

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration(Migration001.name) { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try Migration001.migrate(db)
        }
        migrator.registerMigration(Migration002.name, migrate: Migration002.migrate)
        migrator.registerMigration(Migration003.name, migrate: Migration003.migrate)
        migrator.registerMigration(Migration004.name, migrate: Migration004.migrate)
        migrator.registerMigration(Migration005.name, migrate: Migration005.migrate)
        migrator.registerMigration(Migration006.name, migrate: Migration006.migrate)
        migrator.registerMigration(Migration007.name, migrate: Migration007.migrate)
        migrator.registerMigration(Migration008.name, migrate: Migration008.migrate)
        return migrator
    }
}
