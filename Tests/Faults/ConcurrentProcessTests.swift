import CadreModel
import CadreStore
import Foundation
import GRDB
import Support
import Testing

/// Several processes on one file.
struct ConcurrentProcessTests {
    @Test func keepsEveryAcknowledgedWriteBesideReadersABackupAndARefusedRestore() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cadre-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "cadre.sqlite")
        _ = try CadreProcess.run(["site", "add", "S0", "零"], database: file)

        let older = folder.appending(path: "older.sqlite")
        _ = try CadreProcess.run(["db", "backup", older.path()], database: file)
        // As long as this process has the file open, nobody may restore over it.
        let reader = try TrainingStore.open(file.path(), creating: false)

        let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
            group.addTask {
                try CadreProcess.run(["db", "restore", older.path()], database: file).status - 3
            }
            for number in 1...12 {
                group.addTask {
                    try CadreProcess.run(["site", "add", "S\(number)", "场地"], database: file).status
                }
                group.addTask { try CadreProcess.run(["site", "list"], database: file).status }
            }
            group.addTask {
                try CadreProcess.run(
                    ["db", "backup", folder.appending(path: "copy.sqlite").path()], database: file
                )
                .status
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(statuses.allSatisfy { $0 == 0 })
        #expect(try reader.read { try $0.sites() }.count == 13)
        let copy = folder.appending(path: "copy.sqlite")
        #expect(try CadreProcess.run(["db", "check"], database: copy).status == 0)
    }

    @Test func refusesToRestoreWhileAnotherProcessIsAtWorkAndNamesIt() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            let backup = folder.appending(path: "backup.sqlite")
            _ = try CadreProcess.run(["db", "backup", backup.path()], database: file)
            let store = try TrainingStore.open(file.path(), creating: false)
            let run = try CadreProcess.run(["db", "restore", backup.path()], database: file)
            #expect(run.status == 3)
            #expect(run.errors.contains("(\(ProcessInfo.processInfo.processIdentifier))"))
            #expect(try store.read { try $0.sites() }.count == 1)
        }
    }

    @Test func keepsTheOldRecordsWhenABackupFailsItsCheck() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            for number in 1...40 {
                _ = try CadreProcess.run(["site", "add", "S\(number)", "场地"], database: file)
            }
            let backup = folder.appending(path: "backup.sqlite")
            _ = try CadreProcess.run(["db", "backup", backup.path()], database: file)
            var bytes = try Data(contentsOf: backup)
            let middle = bytes.count / 4096 / 2 * 4096
            bytes.replaceSubrange(middle..<middle + 8192, with: Data(repeating: 0x5A, count: 8192))
            try bytes.write(to: backup)
            let run = try CadreProcess.run(["db", "restore", backup.path()], database: file)
            #expect(run.status == 3)
            #expect(run.errors.contains("damaged"))
            let check = try CadreProcess.run(["site", "list", "--json"], database: file)
            #expect(check.output.components(separatedBy: "\"code\"").count - 1 == 40)
        }
    }

    @Test func restoresWhatWasBackedUp() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            let backup = folder.appending(path: "backup.sqlite")
            _ = try CadreProcess.run(["db", "backup", backup.path()], database: file)
            _ = try CadreProcess.run(["site", "add", "SH", "上海"], database: file)
            #expect(try CadreProcess.run(["db", "restore", backup.path()], database: file).status == 0)
            let output = try CadreProcess.run(["site", "list"], database: file).output
            #expect(output.contains("BJ") && !output.contains("SH"))
        }
    }

    @Test(arguments: 1...5) func letsOneProcessMakeTheFileWhileTheOthersWait(round: Int) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cadre-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "cadre.sqlite")
        let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
            for number in 1...8 {
                group.addTask {
                    try CadreProcess.run(["site", "add", "S\(number)", "场地"], database: file).status
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 0, count: 8))
        #expect(try TrainingStore.open(file.path(), creating: false).read { try $0.sites() }.count == 8)
    }

    @Test func refusesABackupWhoseRecordsReferToNothing() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            _ = try CadreProcess.run(
                ["room", "add", "R1", "一号", "--site", "BJ", "--seats", "9"], database: file)
            let backup = folder.appending(path: "backup.sqlite")
            _ = try CadreProcess.run(["db", "backup", backup.path()], database: file)
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            try DatabaseQueue(path: backup.path(), configuration: configuration).write {
                try $0.execute(sql: "DELETE FROM site")
            }
            let run = try CadreProcess.run(["db", "restore", backup.path()], database: file)
            #expect(run.status == 3)
            #expect(run.errors.contains("refers to a missing site"))
            #expect(try CadreProcess.run(["site", "list"], database: file).output.contains("BJ"))
        }
    }

    @Test func makesNoDatabaseOfARefusedRestore() throws {
        try withTemporaryFolder { folder in
            let notes = folder.appending(path: "notes.csv")
            try Data("工号,姓名\n".utf8).write(to: notes)
            let file = folder.appending(path: "new.sqlite")
            #expect(try CadreProcess.run(["db", "restore", notes.path()], database: file).status == 3)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["notes.csv"])
        }
    }

    @Test func restoresOverAFileThatCannotBeOpenedAndKeepsIt() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            let backup = folder.appending(path: "backup.sqlite")
            _ = try CadreProcess.run(["db", "backup", backup.path()], database: file)
            let wreck = Data("not a database any more".utf8)
            try wreck.write(to: file)
            let run = try CadreProcess.run(["db", "restore", backup.path()], database: file)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("cadre.sqlite.damaged-1"))
            #expect(try Data(contentsOf: folder.appending(path: "cadre.sqlite.damaged-1")) == wreck)
            #expect(try CadreProcess.run(["site", "list"], database: file).output.contains("BJ"))
        }
    }
}
