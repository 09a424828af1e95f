import CadreKit
package import Foundation
import Glibc

/// A file that is whole or not there: bytes go to a neighbour that takes the name at the end.
///
/// A link is followed, so that the file it leads to is the one that is written; a device or pipe gets the bytes as they
/// come.
package struct FileOutput: ByteOutput {
    private let path: String
    /// Nil for a device or pipe, which cannot be replaced.
    private let draft: Draft?
    private let handle: FileHandle
    private let progress: (Int) -> Void
    private var count = 0

    /// - Throws: `StoreError.readOnly` or `.noFolder` when the folder refuses.
    package init(path written: String, progress: @escaping (Int) -> Void = { _ in }) throws {
        path = URL(filePath: written).resolvingSymlinksInPath().path(percentEncoded: false)
        self.progress = progress
        let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        if let kind, kind == .typeDirectory { throw StoreError.readOnly(path: path) }
        if let kind, kind != .typeRegular {
            draft = nil
            let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw StoreError.readOnly(path: path) }
            handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        } else {
            let draft = try Draft(beside: path)
            self.draft = draft
            handle = FileHandle(fileDescriptor: draft.descriptor, closeOnDealloc: true)
        }
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
        guard let draft else { return }
        guard fsync(handle.fileDescriptor) == 0, rename(draft.path, path) == 0 else {
            throw StoreError.readOnly(path: path)
        }
    }

    /// Writes all of a file at once.
    package static func write(_ data: Data, to path: String) throws {
        var file = try FileOutput(path: path)
        do {
            try data.withUnsafeBytes { try file.write($0) }
            try file.finish()
        } catch {
            file.abandon()
            throw error
        }
    }

    /// Leaves nothing behind.
    package func abandon() {
        draft?.remove()
    }
}

extension UnsafeRawBufferPointer.SubSequence {
    fileprivate var baseAddress: UnsafeRawPointer? { UnsafeRawBufferPointer(rebasing: self).baseAddress }
}
