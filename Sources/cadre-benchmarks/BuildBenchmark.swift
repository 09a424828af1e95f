import Foundation

/// What a change of the linked plug-ins costs a build: counted in modules compiled, not in seconds.
///
/// The count is the registration proof's, which builds a copy of the package several times and takes minutes.
struct BuildBenchmark {
    let folder: URL

    /// - Throws: `BenchmarkError.failed` when the proof does not hold.
    func run() throws -> Verdict {
        let proof = "Tests/Registration/registration.sh"
        guard FileManager.default.fileExists(atPath: proof) else {
            return Verdict(isKept: true, sentence: "builds: skipped, not run in the package's folder")
        }
        let output = folder.appending(path: "registration").path()
        _ = try ChildProcess.run([proof], output: output)
        let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
        let figures = lines.filter { $0.contains("without a change") || $0.contains("compiled only") }
            .map { $0.replacing("ok   ", with: "") }
        return Verdict(isKept: figures.count == 2, sentence: figures.joined(separator: "; "))
    }
}
