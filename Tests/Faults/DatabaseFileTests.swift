import CadreModel
import CadreStore
import Foundation
import GRDB
import Support
import Testing

/// A database file that cannot be used: one sentence, a remedy, exit code 3, and the file as it was.
struct DatabaseFileTests {
    @Test func refusesAFileThatIsNoDatabase() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "notes.sqlite")
            try Data("Minutes of the meeting\n".utf8).write(to: file)
            let run = try CadreProcess.run(["site", "list"], database: file)
            #expect(run.status == 3)
            #expect(run.errors.contains("\(file.path()) is not a database"))
            #expect(try Data(contentsOf: file) == Data("Minutes of the meeting\n".utf8))
        }
    }

    @Test func refusesADatabaseOfAnotherProgram() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "other.sqlite")
            try DatabaseQueue(path: file.path()).write {
                try $0.execute(sql: "CREATE TABLE song (title TEXT)")
            }
            let before = try Data(contentsOf: file)
            let run = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            #expect(run.status == 3)
            #expect(run.errors.contains("not one of Cadre's"))
            #expect(try Data(contentsOf: file) == before)
        }
    }

    @Test func refusesADatabaseOfANewerVersion() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            try DatabaseQueue(path: file.path()).write {
                try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999-from-the-future')")
            }
            let run = try CadreProcess.run(["site", "add", "SH", "上海"], database: file)
            #expect(run.status == 3)
            #expect(run.errors.contains("newer version"))
        }
    }

    @Test func saysThatAMissingDatabaseIsMissing() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            let run = try CadreProcess.run(["site", "list"], database: file, language: "zh-Hans")
            #expect(run.status == 3)
            #expect(run.errors.contains("没有数据库文件"))
            #expect(!FileManager.default.fileExists(atPath: file.path()))
        }
    }

    @Test func saysThatALockedDatabaseIsBusy() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            let other = try DatabaseQueue(path: file.path())
            try other.writeWithoutTransaction { db in
                try db.beginTransaction(.immediate)
                let run = try CadreProcess.run(["site", "add", "SH", "上海"], database: file)
                #expect(run.status == 3)
                #expect(run.errors.contains("another program is writing"))
                try db.rollback()
            }
            #expect(try CadreProcess.run(["site", "list"], database: file).output.contains("SH") == false)
        }
    }

    @Test(.enabled(if: getuid() == 0, "needs root to become user nobody"))
    func saysThatAReadOnlyDatabaseCannotBeWritten() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path())
            let before = try Data(contentsOf: file)
            // The executable may lie where nobody may not look; a copy may not.
            let copy = folder.appending(path: "cadre")
            try FileManager.default.copyItem(at: CadreProcess.executable, to: copy)
            let run = try CadreProcess.run(
                ["site", "add", "SH", "上海"], database: file, executable: copy,
                prefix: ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
            #expect(run.status == 3)
            #expect(run.errors.contains("cannot be written"))
            #expect(try Data(contentsOf: file) == before)
        }
    }
}
