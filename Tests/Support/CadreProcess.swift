package import Foundation

/// A run of the built `cadre`, as a user's shell would start it.
package struct CadreProcess {
    package let status: Int32
    package let output: String
    package let errors: String

    /// The executable that this test run was built with.
    package static var executable: URL {
        URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "cadre")
    }

    /// Runs `cadre` with these arguments and waits for its end; `prefix` is a command that starts it.
    package static func run(
        _ arguments: [String], database: URL? = nil, executable: URL = executable, prefix: [String] = [],
        language: String = "en"
    ) throws -> CadreProcess {
        let (process, output, errors) = try start(
            prefix + [executable.path()] + arguments, database: database, language: language)
        defer { try? FileManager.default.removeItem(at: errors) }
        // Read before waiting: a full pipe would keep the process from ending.
        let printed = try output.readToEnd() ?? Data()
        process.waitUntilExit()
        return CadreProcess(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    private static func start(
        _ command: [String], database: URL?, language: String
    ) throws -> (Process, FileHandle, URL) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        var environment = ProcessInfo.processInfo.environment
        environment["CADRE_LANGUAGE"] = language
        environment["CADRE_DATABASE"] = database?.path()
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        let errors = FileManager.default.temporaryDirectory.appending(
            path: "cadre-errors-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: errors.path(), contents: nil)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        return (process, pipe.fileHandleForReading, errors)
    }
}

/// A folder of a test's own, gone after `body`.
package func withTemporaryFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cadre-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}
