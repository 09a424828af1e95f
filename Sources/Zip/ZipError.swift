public import CadreKit

/// Why a zip archive cannot be read or written.
public enum ZipError: ExplainedError, Equatable {
    case damaged
    case tooManyFiles
    case tooLarge
    /// Damaged or encrypted.
    case unreadable(String)
    /// With libzip's own number for it.
    case unwritable(CInt)

    public var explanation: LocalizedText {
        switch self {
        case .damaged: LocalizedText(en: "the zip archive is damaged", zhHans: "zip 压缩包已损坏")
        case .tooManyFiles:
            LocalizedText(
                en: "the zip archive has more than \(ZipReader.mostFiles) files",
                zhHans: "zip 压缩包中的文件超过 \(ZipReader.mostFiles) 个")
        case .tooLarge:
            LocalizedText(
                en: "the zip archive unpacks to more than \(ZipReader.limit >> 20) MB",
                zhHans: "zip 压缩包解压后超过 \(ZipReader.limit >> 20) MB")
        case .unreadable(let name):
            LocalizedText(
                en: "“\(name)” in the zip archive is damaged or encrypted",
                zhHans: "zip 压缩包中的“\(name)”已损坏或已加密")
        case .unwritable(let code):
            LocalizedText(
                en: "the zip archive cannot be written (libzip error \(code))",
                zhHans: "无法写入 zip 压缩包（libzip 错误 \(code)）")
        }
    }
}
