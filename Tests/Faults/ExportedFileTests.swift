import Foundation
import Support
import Testing

/// Where an export goes: a file that is whole, the file behind a link, or a device.
struct ExportedFileTests {
    @Test func followsALinkAndLeavesANeighbourAlone() throws {
        try withDatabase { folder, file in
            let target = folder.appending(path: "target.csv")
            let link = folder.appending(path: "link.csv")
            let neighbour = folder.appending(path: "link.csv.part")
            try Data("old".utf8).write(to: target)
            try Data("mine".utf8).write(to: neighbour)
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
            #expect(try export("roster", to: link, of: file).status == 0)
            #expect(try String(contentsOf: target, encoding: .utf8).hasPrefix("Cohort,"))
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path()) == target.path())
            #expect(try Data(contentsOf: neighbour) == Data("mine".utf8))
        }
    }

    @Test func writesToADeviceWithoutReplacingIt() throws {
        try withDatabase { _, file in
            #expect(try export("roster", to: URL(filePath: "/dev/null"), of: file).status == 0)
            let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
            #expect(kind as? FileAttributeType == .typeCharacterSpecial)
        }
    }

    @Test func keepsTwoExportsToOneFileApart() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cadre-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "cadre.sqlite")
        _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
        let target = folder.appending(path: "same.csv")
        for _ in 1...5 {
            try await withThrowingTaskGroup { group in
                for subject in ["roster", "schedule", "scores"] {
                    group.addTask {
                        let run = try CadreProcess.run(
                            ["export", subject, "--output", target.path()], database: file)
                        #expect(run.status == 0)
                    }
                }
                try await group.waitForAll()
            }
            let lines = try String(contentsOf: target, encoding: .utf8).split(separator: "\r\n")
            #expect(lines.count == 1)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path()).allSatisfy {
                    !$0.hasSuffix(".part")
                })
        }
    }

    @Test func namesThePathThatCannotBeWritten() throws {
        try withDatabase { folder, file in
            let run = try export("roster", to: folder.appending(path: "no/such/a.csv"), of: file)
            #expect(run.status == 3)
            #expect(run.errors.contains("no/such/a.csv does not exist"))
            let columns = try CadreProcess.run(["export", "roster", "--columns", ""], database: file)
            #expect(columns.status == 2)
        }
    }

    private func export(_ subject: String, to target: URL, of file: URL) throws -> CadreProcess {
        try CadreProcess.run(["export", subject, "--output", target.path()], database: file)
    }

    private func withDatabase(_ body: (URL, URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: file)
            try body(folder, file)
        }
    }
}
