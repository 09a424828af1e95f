import CZip
import Glibc

/// The files of a zip archive, read by libzip from memory and never written to disk.
///
/// What an archive says of its sizes is believed only as far as the limits go: a small one can unpack to any size.
package struct ZipReader: ~Copyable {
    /// Of all files together, in bytes.
    package static let limit = 256 << 20
    package static let mostFiles = 20_000

    private let archive: OpaquePointer
    private var unpacked = 0

    package init(_ bytes: [UInt8]) throws(ZipError) {
        guard let archive = Self.opened(bytes) else { throw .damaged }
        guard zip_get_num_entries(archive, 0) <= zip_int64_t(Self.mostFiles) else {
            zip_discard(archive)
            throw .tooManyFiles
        }
        self.archive = archive
    }

    deinit { zip_discard(archive) }

    /// In the archive's order; folders are not among them.
    package var names: [String] {
        (0..<max(0, zip_get_num_entries(archive, 0))).compactMap { index in
            zip_get_name(archive, zip_uint64_t(index), 0).map { String(cString: $0) }
        }.filter { !$0.hasSuffix("/") }
    }

    package mutating func file(_ name: String) throws(ZipError) -> [UInt8] {
        guard let file = zip_fopen(archive, name, 0) else { throw .unreadable(name) }
        defer { zip_fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = buffer.withUnsafeMutableBytes {
                zip_fread(file, $0.baseAddress, zip_uint64_t($0.count))
            }
            guard count >= 0 else { throw .unreadable(name) }
            guard count > 0 else { return bytes }
            unpacked += Int(count)
            guard unpacked <= Self.limit else { throw .tooLarge }
            bytes += buffer[..<Int(count)]
        }
    }

    private static func opened(_ bytes: [UInt8]) -> OpaquePointer? {
        var error = zip_error_t()
        guard let copy = bytes.withUnsafeBytes(\.handedToLibzip) else { return nil }
        guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
            free(copy)
            return nil
        }
        guard let archive = zip_open_from_source(source, CInt(ZIP_RDONLY), &error) else {
            zip_source_free(source)
            return nil
        }
        return archive
    }
}
