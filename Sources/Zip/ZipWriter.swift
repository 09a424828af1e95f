import CZip
public import CadreKit
import Glibc

/// A zip archive in the making, held in memory; written by libzip.
public struct ZipWriter: ~Copyable {
    private let source: OpaquePointer
    private let archive: OpaquePointer

    public init() throws(ZipError) {
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else {
            throw .unwritable(error.zip_err)
        }
        guard let archive = zip_open_from_source(source, CInt(ZIP_TRUNCATE | ZIP_CREATE), &error) else {
            zip_source_free(source)
            throw .unwritable(error.zip_err)
        }
        // Closing the archive would free what it was written to.
        zip_source_keep(source)
        self.source = source
        self.archive = archive
    }

    deinit {
        zip_discard(archive)
        zip_source_free(source)
    }

    /// Adds a file of UTF-8 text.
    public mutating func add(_ name: String, _ text: String) throws(ZipError) {
        var text = text
        let entry = text.withUTF8 { bytes -> OpaquePointer? in
            guard let copy = UnsafeRawBufferPointer(bytes).handedToLibzip else { return nil }
            guard let entry = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
                free(copy)
                return nil
            }
            return entry
        }
        guard let entry else { throw .unwritable(CInt(ZIP_ER_MEMORY)) }
        let index = zip_file_add(archive, name, entry, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(entry)
            throw .unwritable(zip_error_code_zip(zip_get_error(archive)))
        }
        // The same bank makes the same bytes: 1980-01-01, the earliest that zip knows.
        zip_file_set_dostime(archive, zip_uint64_t(index), 0, 33, 0)
    }

    /// Closes the archive and hands over its bytes.
    public consuming func write(to output: inout some ByteOutput) throws {
        guard zip_close(archive) == 0 else {
            let error = ZipError.unwritable(zip_error_code_zip(zip_get_error(archive)))
            _ = consume self
            throw error
        }
        let source = source
        discard self
        defer { zip_source_free(source) }
        guard zip_source_open(source) == 0 else { throw ZipError.unwritable(CInt(ZIP_ER_OPEN)) }
        defer { zip_source_close(source) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = zip_source_read(source, buffer.baseAddress, zip_uint64_t(buffer.count))
            guard count >= 0 else { throw ZipError.unwritable(CInt(ZIP_ER_READ)) }
            guard count > 0 else { return }
            try output.write(UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)]))
        }
    }
}
