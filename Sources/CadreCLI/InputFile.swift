import CadreKit
import Foundation

/// Files that a command reads.
enum InputFile {
    /// The whole file.
    ///
    /// - Throws: `InputFileError.unreadable`, naming it.
    static func read(_ path: String) throws -> Data {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw InputFileError.unreadable(path)
        }
        return bytes
    }
}

/// A file that a command was to read and could not.
enum InputFileError: ExplainedError, Equatable {
    case unreadable(String)
    case notATimetable(String)

    var explanation: LocalizedText {
        switch self {
        case .unreadable(let path):
            LocalizedText(en: "there is no readable file \(path)", zhHans: "文件 \(path) 不存在或无法读取")
        case .notATimetable(let path):
            LocalizedText(en: "\(path) is not a timetable", zhHans: "\(path) 不是课表文件")
        }
    }

    var remedy: LocalizedText? {
        switch self {
        case .unreadable:
            LocalizedText(
                en: "check its name and folder, and that you may read it", zhHans: "请检查文件名、所在文件夹和读取权限")
        case .notATimetable:
            LocalizedText(
                en: "make one with `cadre schedule show COHORT --json`",
                zhHans: "请用 `cadre schedule show 班级编号 --json` 生成")
        }
    }
}
