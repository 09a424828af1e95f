import Glibc

/// Chinese text in GB18030, GBK or GB 2312, converted by the C library's table.
enum GB18030 {
    /// - Throws: `TextDecodingError.unknownEncoding` at the first byte that starts no character.
    static func utf8(from file: [UInt8]) throws(TextDecodingError) -> [UInt8] {
        guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else {
            throw .unavailable(.gb18030)
        }
        defer { iconv_close(converter) }
        var unread = file.count
        let bytes = converted(file, by: converter, unread: &unread)
        guard unread == 0 else {
            let offset = file.count - unread
            throw .unknownEncoding(offset: offset, line: file.line(at: offset))
        }
        return bytes
    }

    private static func converted(
        _ file: [UInt8], by converter: iconv_t, unread: inout Int
    ) -> [UInt8] {
        // Two bytes become three at most, so that one call has room for everything.
        let room = file.count * 2 + 16
        var file = file
        return [UInt8](unsafeUninitializedCapacity: room) { target, used in
            var free = room
            file.withUnsafeMutableBytes { source in
                var input = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var output = UnsafeMutableRawBufferPointer(target).baseAddress?.assumingMemoryBound(
                    to: CChar.self)
                _ = iconv(converter, &input, &unread, &output, &free)
            }
            used = room - free
        }
    }
}
