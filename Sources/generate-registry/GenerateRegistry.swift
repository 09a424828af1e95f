import Foundation

/// `generate-registry OUTPUT MODULE…` writes the Swift file that links the modules' plug-ins.
@main
enum GenerateRegistry {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let output = arguments.first else {
            FileHandle.standardError.write(Data("usage: generate-registry OUTPUT MODULE…\n".utf8))
            exit(2)
        }
        let text = source(linking: Array(arguments.dropFirst()))
        // SwiftPM relinks its tools now and then; a file left alone spares what depends on it.
        guard (try? String(contentsOfFile: output, encoding: .utf8)) != text else { return }
        try text.write(toFile: output, atomically: true, encoding: .utf8)
    }

    static func source(linking modules: [String]) -> String {
        """
        public import CadreKit
        \(modules.map { "import \($0)" }.joined(separator: "\n"))

        extension Registry {
            /// The plug-ins that this build is linked with.
            ///
            /// - Throws: `RegistryError` when they do not fit together.
            public static func linked() throws(RegistryError) -> Registry {
                var builder = Builder()
        \(modules.map { "        builder.add(\($0)::plugin)" }.joined(separator: "\n"))
                return try builder.registry()
            }
        }

        """
    }
}
