/// UTF-16 with its byte order mark still in front.
struct UTF16Text {
    private let file: [UInt8]
    private let lowByteFirst: Bool

    init(_ file: [UInt8], lowByteFirst: Bool) {
        self.file = file
        self.lowByteFirst = lowByteFirst
    }

    /// - Throws: `TextDecodingError.damaged` at half a surrogate pair or half a unit.
    func utf8() throws(TextDecodingError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.count)
        var offset = 2
        while offset < file.count {
            guard let scalar = scalar(at: offset) else {
                throw .damaged(
                    lowByteFirst ? .utf16LittleEndian : .utf16BigEndian, offset: offset,
                    line: bytes.line(at: bytes.count))
            }
            bytes.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
            offset += scalar.value > 0xFFFF ? 4 : 2
        }
        return bytes
    }

    private func scalar(at offset: Int) -> Unicode.Scalar? {
        guard let unit = unit(at: offset) else { return nil }
        guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
        guard let second = self.unit(at: offset + 2), UTF16.isTrailSurrogate(second) else { return nil }
        return UTF16.decode(UTF16.EncodedScalar([unit, second]))
    }

    private func unit(at offset: Int) -> UInt16? {
        guard offset + 1 < file.count else { return nil }
        let (low, high) = lowByteFirst ? (offset, offset + 1) : (offset + 1, offset)
        return UInt16(file[high]) << 8 | UInt16(file[low])
    }
}
