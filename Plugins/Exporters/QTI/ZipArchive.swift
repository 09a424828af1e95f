import CZip
import CadreKit
import Foundation

/// A zip archive in the making, held in memory; written by libzip.
struct ZipArchive: ~Copyable {
    private let source: OpaquePointer
    private let archive: OpaquePointer

    init() throws {
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(nil, 0, 0, &error),
            let archive = zip_open_from_source(source, CInt(ZIP_TRUNCATE | ZIP_CREATE), &error)
        else { throw ZipError(code: error.zip_err) }
        // Closing the archive would free what it was written to.
        zip_source_keep(source)
        self.source = source
        self.archive = archive
    }

    deinit { zip_source_free(source) }

    /// Adds a file of UTF-8 text.
    mutating func add(_ name: String, _ text: String) throws {
        var text = text
        let entry = text.withUTF8 { bytes -> OpaquePointer? in
            // libzip frees the copy with free().
            guard let copy = malloc(max(1, bytes.count)) else { return nil }
            UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyMemory(
                from: UnsafeRawBufferPointer(bytes))
            return zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1)
        }
        guard let entry else { throw ZipError(code: CInt(ZIP_ER_MEMORY)) }
        let index = zip_file_add(archive, name, entry, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(entry)
            throw ZipError(code: zip_error_code_zip(zip_get_error(archive)))
        }
        // The same bank makes the same bytes: 1980-01-01, the earliest that zip knows.
        zip_file_set_dostime(archive, zip_uint64_t(index), 0, 33, 0)
    }

    /// Closes the archive and hands over its bytes.
    consuming func write(to output: inout some ByteOutput) throws {
        guard zip_close(archive) == 0 else {
            let code = zip_error_code_zip(zip_get_error(archive))
            zip_discard(archive)
            throw ZipError(code: code)
        }
        guard zip_source_open(source) == 0 else { throw ZipError(code: CInt(ZIP_ER_OPEN)) }
        defer { zip_source_close(source) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = zip_source_read(source, buffer.baseAddress, zip_uint64_t(buffer.count))
            guard count >= 0 else { throw ZipError(code: CInt(ZIP_ER_READ)) }
            guard count > 0 else { return }
            try output.write(UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)]))
        }
    }
}

/// What libzip could not do, by its own number.
struct ZipError: ExplainedError {
    let code: CInt

    var explanation: LocalizedText {
        LocalizedText(
            en: "the zip archive cannot be written (libzip error \(code))",
            zhHans: "无法写入 zip 压缩包（libzip 错误 \(code)）")
    }

    var description: String { explanation.en }
}
