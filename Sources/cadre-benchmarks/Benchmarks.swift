import Foundation

/// `cadre-benchmarks`: the figures that Cadre promises, each held against a reference in the same run.
@main
enum Benchmarks {
    static func main() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "cadre-benchmarks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let cadre = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "cadre").path()

        print(try PeopleImportBenchmark(folder: folder, cadre: cadre).run().line)
        print(try MarkingBenchmark(folder: folder).run().line)
        print(try ExportBenchmark(folder: folder, cadre: cadre).run().line)
        print(try StartBenchmark(cadre: cadre).line())
    }
}
