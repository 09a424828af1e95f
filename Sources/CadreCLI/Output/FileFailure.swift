import CadreKit
import Foundation

/// A file or folder that the system refused, in words: which one, and what to do.
struct FileFailure: ExplainedError {
    private let error: CocoaError

    init(_ error: CocoaError) {
        self.error = error
    }

    var explanation: LocalizedText {
        let path = error.filePath ?? error.url?.path(percentEncoded: false) ?? "?"
        return switch error.code {
        case .fileNoSuchFile, .fileReadNoSuchFile:
            LocalizedText(en: "\(path) does not exist", zhHans: "\(path) 不存在")
        case .fileWriteFileExists:
            LocalizedText(en: "\(path) is in the way: it exists already", zhHans: "\(path) 已存在")
        case .fileWriteOutOfSpace:
            LocalizedText(en: "there is no room left to write \(path)", zhHans: "没有空间写入 \(path)")
        case .fileReadNoPermission:
            LocalizedText(en: "\(path) may not be read", zhHans: "没有权限读取 \(path)")
        default:
            LocalizedText(en: "\(path) cannot be written", zhHans: "\(path) 不可写入")
        }
    }

    var remedy: LocalizedText? {
        switch error.code {
        case .fileWriteOutOfSpace: LocalizedText(en: "free some space and try again", zhHans: "请清理空间后重试")
        default:
            LocalizedText(
                en: "name another place, or check the rights of this one", zhHans: "请换一个位置，或检查其权限")
        }
    }
}
