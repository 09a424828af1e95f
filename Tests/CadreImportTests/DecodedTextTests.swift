import CadreImport
import Foundation
import Testing

@Suite struct DecodedTextTests {
    private static let sample = "姓名,部门\n王小明,销售部\n𠮷龘,€ä\n"

    // As Python's gb18030 codec writes the sample: one, two and four bytes to a character.
    private static let gb18030Sample: [UInt8] = [
        0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xB2, 0xBF, 0xC3, 0xC5, 0x0A, 0xCD, 0xF5, 0xD0, 0xA1, 0xC3, 0xF7, 0x2C,
        0xCF, 0xFA, 0xCA, 0xDB, 0xB2, 0xBF, 0x0A, 0x95, 0x34, 0xB2, 0x35, 0xFD, 0x93, 0x2C, 0xA2, 0xE3, 0x81,
        0x30, 0x8A, 0x31, 0x0A,
    ]

    private static let encodings: [(TextEncoding, [UInt8])] = [
        (.utf8, Array(sample.utf8)),
        (.utf8, [0xEF, 0xBB, 0xBF] + sample.utf8),
        (.utf16LittleEndian, [0xFF, 0xFE] + sample.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        (.utf16BigEndian, [0xFE, 0xFF] + sample.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
        (.gb18030, gb18030Sample),
    ]

    @Test(arguments: encodings)
    func readsOneTextFromEveryEncoding(_ encoding: TextEncoding, _ bytes: [UInt8]) throws {
        let text = try DecodedText(bytes)
        #expect(text.encoding == encoding)
        #expect(String(decoding: text.bytes, as: UTF8.self) == Self.sample)
    }

    @Test func readsAWholeLongFileOfGB18030() throws {
        let text = try DecodedText(Array(repeatElement(Self.gb18030Sample, count: 5_000).joined()))
        #expect(String(decoding: text.bytes, as: UTF8.self) == String(repeating: Self.sample, count: 5_000))
    }

    @Test func saysWhereTextIsNeitherUTF8NorGB18030() {
        let bytes = Array("name\nWang\r\nLi ".utf8) + [0xD0, 0xD5, 0xFF] + Array("\n".utf8)
        #expect(throws: TextDecodingError.unknownEncoding(offset: 16, line: 3)) { try DecodedText(bytes) }
    }

    @Test func saysWhereMarkedUTF8IsDamaged() {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("姓名\n".utf8) + [0xD0, 0xD5]
        #expect(throws: TextDecodingError.damaged(.utf8, offset: 10, line: 2)) { try DecodedText(bytes) }
    }

    @Test func takesMuchChineseInUTF8WithOneBadByteForDamagedUTF8() {
        let bytes = Array("姓名,部门,岗位\r王小明,".utf8) + [0xB2, 0xBF] + Array("\r".utf8)
        #expect(throws: TextDecodingError.damaged(.utf8, offset: 31, line: 2)) { try DecodedText(bytes) }
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0x00, 0xD8, 0x41, 0x00], TextEncoding.utf16LittleEndian, 6),
        ([0xFE, 0xFF, 0x00, 0x41, 0x00, 0x0A, 0xDC, 0x00], .utf16BigEndian, 6),
        ([0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0x41], .utf16LittleEndian, 6),
    ])
    func saysWhereUTF16IsDamaged(_ bytes: [UInt8], _ encoding: TextEncoding, _ offset: Int) {
        #expect(throws: TextDecodingError.damaged(encoding, offset: offset, line: 2)) {
            try DecodedText(bytes)
        }
    }

    @Test func refusesNullBytes() {
        #expect(throws: TextDecodingError.notText(offset: 4, line: 2)) {
            try DecodedText(Array("abc\n\0".utf8))
        }
        #expect(throws: TextDecodingError.notText(offset: 1, line: 1)) {
            try DecodedText([0xD0, 0x00, 0xD5, 0x00])
        }
    }

    @Test func knowsAWorkbookWhenItSeesOne() {
        #expect(throws: TextDecodingError.workbook) { try DecodedText(Array("PK\u{3}\u{4}\0\0".utf8)) }
    }
}
