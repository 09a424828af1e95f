import CadreKit
import Foundation
import Glibc

/// A file that is whole or not there: bytes go to a neighbour that takes the name at the end.
package struct FileOutput: ByteOutput {
    private let path: String
    private let draft: String
    private let handle: FileHandle
    private let progress: (Int) -> Void
    private var count = 0

    /// - Throws: `StoreError.readOnly` or `.noFolder` when the folder refuses.
    package init(path: String, progress: @escaping (Int) -> Void = { _ in }) throws {
        self.path = path
        self.progress = progress
        draft = path + ".part"
        let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? StoreError.noFolder(path: path) : StoreError.readOnly(path: path)
        }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    package mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = Glibc.write(handle.fileDescriptor, rest.baseAddress, rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                throw errno == ENOSPC ? StoreError.full(path: path) : StoreError.readOnly(path: path)
            }
            rest = rest.dropFirst(written)
        }
        count += bytes.count
        progress(count)
    }

    /// Gives the file its name, once its bytes are on the disk.
    package func finish() throws {
        guard fsync(handle.fileDescriptor) == 0, rename(draft, path) == 0 else {
            throw StoreError.readOnly(path: path)
        }
    }

    /// Leaves nothing behind.
    package func abandon() {
        unlink(draft)
    }
}

extension UnsafeRawBufferPointer.SubSequence {
    fileprivate var baseAddress: UnsafeRawPointer? { UnsafeRawBufferPointer(rebasing: self).baseAddress }
}
