import Foundation

/// `cadre-benchmarks`: the figures that Cadre promises, each held against a reference in the same run.
@main
enum Benchmarks {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "timetable" {
            return try TimetableBenchmark(Array(arguments.dropFirst())).run()
        }
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "cadre-benchmarks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let cadre = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "cadre").path()

        var isEveryFigureKept = true
        let benchmarks: [() throws -> [Verdict]] = [
            // First, as what it says of memory is this process's.
            { DepartmentBenchmark().run() },
            { [try PeopleImportBenchmark(folder: folder, cadre: cadre).run().verdict] },
            { [try MarkingBenchmark(folder: folder).run().verdict] },
            { [try ExportBenchmark(folder: folder, cadre: cadre).run().verdict] },
            {
                [
                    try CommandBenchmark(
                        name: "cadre modules list", command: [cadre, "modules", "list"], bound: 0.060
                    ).run()
                ]
            },
            // After those that ask how much memory a child takes: it is counted from its parent's on.
            { try AssessmentBenchmark().run() },
            { [try ReviewBenchmark(folder: folder, cadre: cadre).run()] },
            { [try DeltaKernelBenchmark().run().verdict] },
            { [try BuildBenchmark(folder: folder).run()] },
        ]
        for benchmark in benchmarks {
            for verdict in try benchmark() {
                print(verdict.line)
                isEveryFigureKept = isEveryFigureKept && verdict.isKept
            }
        }
        guard isEveryFigureKept else { exit(1) }
    }
}
