import CadreModel
import Foundation
import Support
import Testing

/// Several processes that issue the same certificates at once.
struct ConcurrentIssueTests {
    @Test func giveEverybodyOneAndLeaveNoGap() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cadre-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let demo = try CadreProcess.run(
            ["demo", "--output", folder.path(), "--fixtures", Fixture.url("").path()])
        #expect(demo.status == 0, "\(demo.errors)")
        let file = folder.appending(path: "cadre-demo.sqlite")
        // Four of the six that the demo issued are taken back, and all four processes are told to issue them again.
        let people = ["XS001", "XS002", "XS003", "XS005"]
        for number in ["0001", "0002", "0003", "0005"] {
            let revoked = try CadreProcess.run(
                ["certificate", "revoke", "SM-2026-\(number)", "--reason", "并发测试"], database: file)
            #expect(revoked.status == 0, "\(revoked.errors)")
        }
        let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 1...4 {
                group.addTask {
                    try CadreProcess.run(
                        ["certificate", "issue", "SM-2026-1"] + people + ["--on", "2026-03-14", "--again"],
                        database: file
                    ).status
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == [0, 0, 0, 0])
        let list = try CadreProcess.run(["certificate", "list", "--json"], database: file)
        let rows = try #require(
            JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
        #expect(
            rows.map { $0["number"] as? String } == (1...10).map { "SM-2026-00\($0 < 10 ? "0" : "")\($0)" })
        #expect(Set(rows.compactMap { $0["code"] as? String }).count == 10)
        let standing = rows.filter { $0["revoked"] == nil }.compactMap { $0["name"] as? String }
        #expect(standing.count == 5 && Set(standing).count == 5)
    }
}
