import CadreModel
import CadreStore
import Foundation
import GRDB
import Support
import Testing

struct SchemaTests {
    @Test func equalsTheSchemaThatIsKeptForReading() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite").path()
            _ = try TrainingStore.open(file, creating: true)
            let statements = try DatabaseQueue(path: file).read {
                try String.fetchAll(
                    $0,
                    sql: """
                        SELECT sql FROM sqlite_schema
                        WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'grdb_*' ORDER BY rowid
                        """)
            }
            let schema = statements.map { $0 + ";\n" }.joined(separator: "\n")
            #expect(schema == (try Fixture.text("database/schema.sql")))
        }
    }

    @Test func keepsEveryTableStrict() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite").path()
            _ = try TrainingStore.open(file, creating: true)
            let lax = try DatabaseQueue(path: file).read {
                try String.fetchAll(
                    $0,
                    sql: """
                        SELECT name FROM pragma_table_list
                        WHERE type = 'table' AND NOT strict AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'grdb_*'
                        """)
            }
            #expect(lax == [])
        }
    }
}
