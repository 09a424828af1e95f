package import Foundation

/// Files of the `Fixtures` folder at the package's root.
package enum Fixture {
    package static func url(_ path: String) -> URL {
        // This file is Tests/Support/Fixture.swift.
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures").appending(path: path)
    }

    package static func text(_ path: String) throws -> String {
        try String(contentsOf: url(path), encoding: .utf8)
    }
}
