import CadreKit
import CadreRegistry
import Foundation
import Testing

struct LinkedFoldersTests {
    /// A folder that Package.swift does not name is only warned of, and only when the build is planned anew.
    @Test func linksEveryPluginFolderThereIs() throws {
        let registry = try Registry.linked()
        #expect(try folders("Curricula") == registry.modules.count)
        #expect(try folders("Assessments") == registry.kinds.count)
        #expect(try folders("Exporters") == registry.exporters.count)
    }

    private func folders(_ shelf: String) throws -> Int {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: "Plugins/\(shelf)").path()
        )
        .count { !$0.hasPrefix(".") }
    }
}
