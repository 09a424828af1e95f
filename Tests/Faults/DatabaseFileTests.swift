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
            let before = try Data(contentsOf: file)
            let run = try CadreProcess.run(["site", "add", "SH", "上海"], database: file)
            #expect(run.status == 3)
            #expect(run.errors.contains("newer version"))
            #expect(run.errors.contains("try: use that version"))
            #expect(try Data(contentsOf: file) == before)
        }
    }

    @Test func refusesADatabaseOfAnotherProgramThatHasALogBesideIt() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "other.sqlite")
            let other = try DatabasePool(path: file.path())
            try other.write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
            let run = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            #expect(run.status == 3)
            #expect(run.errors.contains("not one of Cadre's"))
            #expect(try other.read { try $0.tableExists("site") } == false)
        }
    }

    @Test func changesNoByteOfAFileThatIsOnlyRead() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            let before = try Data(contentsOf: file)
            for command in [["site", "list"], ["audit"], ["db", "info"], ["db", "check"]] {
                #expect(try CadreProcess.run(command, database: file).status == 0)
            }
            #expect(
                try CadreProcess.run(["room", "add", "X", "x", "--site", "NO"], database: file).status != 0)
            #expect(try Data(contentsOf: file) == before)
        }
    }

    @Test(.enabled(if: SmallDisk.isPossible, "needs the right to mount a small disk"))
    func saysThatADiskIsFullAndWritesNothing() throws {
        try withTemporaryFolder { folder in
            try SmallDisk(at: folder).use {
                let file = folder.appending(path: "cadre.sqlite")
                #expect(try CadreProcess.run(["site", "add", "BJ", "北京"], database: file).status == 0)
                let filler = folder.appending(path: "filler")
                try Data().write(to: filler)
                let handle = try FileHandle(forWritingTo: filler)
                while (try? handle.write(contentsOf: Data(count: 4096))) != nil {}
                let run = try CadreProcess.run(["site", "add", "SH", "上海"], database: file)
                #expect(run.status == 3)
                #expect(run.errors.contains("no room left to write"), "\(run.errors)")
                #expect(run.errors.contains("try: free some space"))
                try handle.close()
                try FileManager.default.removeItem(at: filler)
                let sites = try CadreProcess.run(["site", "list"], database: file).output
                #expect(sites.contains("BJ") && !sites.contains("SH"))
            }
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

    @Test(.enabled(if: getuid() == 0, "needs root to become user nobody"))
    func listsWhatIsInAReadOnlyFolder() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path())
            let copy = folder.appending(path: "cadre")
            try FileManager.default.copyItem(at: CadreProcess.executable, to: copy)
            let run = try CadreProcess.run(
                ["site", "list"], database: file, executable: copy,
                prefix: ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("BJ"))
        }
    }
}

/// A file system of its own with room for one small database.
private struct SmallDisk {
    let folder: URL

    init(at folder: URL) { self.folder = folder }

    static var isPossible: Bool {
        guard getuid() == 0, let probe = try? temporaryFolder() else { return false }
        defer { try? FileManager.default.removeItem(at: probe) }
        return (try? SmallDisk(at: probe).use {}) != nil
    }

    func use(_ body: () throws -> Void) throws {
        try run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.path())
        defer { try? run("umount", folder.path()) }
        try body()
    }

    private static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cadre-disk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private func run(_ command: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.featureUnsupported) }
    }
}
