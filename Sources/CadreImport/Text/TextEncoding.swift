/// An encoding that an imported text file may come in.
package enum TextEncoding: String, Sendable, Codable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// Also covers GBK and GB 2312, which Excel writes on a Chinese Windows.
    case gb18030 = "GB18030"
}
