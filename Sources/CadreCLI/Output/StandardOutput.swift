import CadreKit
import Foundation

/// Standard output as an export's destination.
struct StandardOutput: ByteOutput {
    mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }
}
