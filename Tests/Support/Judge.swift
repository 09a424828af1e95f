package import Foundation

/// Another program that says whether what Cadre wrote is right.
package struct Judge: Sendable {
    private let program: String
    private let arguments: [String]

    /// The reference implementation of CommonMark with GitHub's tables; its verdict is a page of HTML.
    package static let commonMark = Judge(program: "/usr/bin/cmark-gfm", arguments: ["--extension", "table"])
    /// HTML Tidy, which knows what HTML 5 allows where.
    package static let tidy = Judge(program: "/usr/bin/tidy", arguments: ["-errors", "-quiet"])
    /// Debian's Python with its readers of YAML and JSON Schema.
    package static func python(_ script: String, _ arguments: String...) -> Judge {
        Judge(program: "/usr/bin/python3", arguments: ["-c", script] + arguments)
    }

    /// Whether Debian's Python can import these modules.
    package static func pythonHas(_ modules: String...) -> Bool {
        let script = modules.map { "import \($0)" }.joined(separator: "; ")
        return (try? python(script).verdict(on: Data()).status) == 0
    }

    package var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }

    /// What the program says of `input`, with its exit code.
    package func verdict(on input: Data) throws -> (status: Int32, text: String) {
        let process = Process()
        let (source, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardInput = source
        process.standardOutput = output
        process.standardError = output
        try process.run()
        try source.fileHandleForWriting.write(contentsOf: input)
        try source.fileHandleForWriting.close()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }
}
