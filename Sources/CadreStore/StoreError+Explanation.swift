package import CadreKit

extension StoreError {
    package var explanation: LocalizedText {
        switch self {
        case .missing(let path):
            LocalizedText(en: "there is no database at \(path)", zhHans: "\(path) 处没有数据库文件")
        case .noBackup(let path):
            LocalizedText(en: "there is no backup at \(path)", zhHans: "\(path) 处没有备份文件")
        case .exists(let path):
            LocalizedText(en: "\(path) exists already", zhHans: "文件 \(path) 已存在")
        case .unreadable(let path):
            LocalizedText(en: "\(path) cannot be read", zhHans: "无法读取 \(path)")
        case .noFolder(let path):
            LocalizedText(en: "the folder of \(path) does not exist", zhHans: "\(path) 所在的文件夹不存在")
        case .notADatabase(let path):
            LocalizedText(en: "\(path) is not a database", zhHans: "\(path) 不是数据库文件")
        case .notCadres(let path):
            LocalizedText(
                en: "\(path) is a database, but not one of Cadre's", zhHans: "\(path) 是数据库，但不是 Cadre 的数据库")
        case .newerVersion(let path):
            LocalizedText(
                en: "\(path) was written by a newer version of Cadre", zhHans: "\(path) 由更新版本的 Cadre 写入")
        case .sqliteTooOld(let version):
            LocalizedText(
                en: "this SQLite (\(version)) is too old: 3.37 is the least",
                zhHans: "SQLite 版本（\(version)）过低：至少需要 3.37")
        case .readOnly(let path):
            LocalizedText(en: "\(path) cannot be written", zhHans: "\(path) 不可写入")
        case .busy(let path):
            LocalizedText(
                en: "another program is writing to \(path)", zhHans: "另一个程序正在写入 \(path)")
        case .inUse(let path, let holder):
            LocalizedText(en: "\(path) is open in \(holder)", zhHans: "\(path) 正被 \(holder) 使用")
        case .full(let path):
            LocalizedText(en: "there is no room left to write \(path)", zhHans: "没有空间写入 \(path)")
        case .damaged(let path, let detail):
            LocalizedText(en: "\(path) is damaged: \(detail)", zhHans: "\(path) 已损坏：\(detail)")
        case .refused(let detail):
            LocalizedText(en: "the database refused this: \(detail)", zhHans: "数据库拒绝了此操作：\(detail)")
        case .failed(let path, let detail):
            LocalizedText(en: "\(path) failed: \(detail)", zhHans: "\(path) 出错：\(detail)")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .missing:
            LocalizedText(
                en: "name another with --database, or start one with `cadre site add`",
                zhHans: "请用 --database 指定其他文件，或用 `cadre site add` 新建")
        case .noBackup:
            LocalizedText(
                en: "name the file that `cadre db backup` wrote", zhHans: "请指定 `cadre db backup` 生成的文件")
        case .exists:
            LocalizedText(en: "name another file, or remove that one", zhHans: "请换一个文件名，或先删除该文件")
        case .failed:
            LocalizedText(
                en: "look at the disk, then check the file: `cadre db check`",
                zhHans: "请检查磁盘，再用 `cadre db check` 检查该文件")
        case .unreadable, .readOnly:
            LocalizedText(
                en: "check the rights of the file and of its folder", zhHans: "请检查该文件及其所在文件夹的权限")
        case .noFolder: LocalizedText(en: "create the folder first", zhHans: "请先创建该文件夹")
        case .notADatabase, .notCadres:
            LocalizedText(en: "name another file with --database", zhHans: "请用 --database 指定其他文件")
        case .newerVersion:
            LocalizedText(en: "use that version, or a newer one", zhHans: "请使用该版本或更新的版本打开")
        case .sqliteTooOld: LocalizedText(en: "install a newer libsqlite3", zhHans: "请安装较新的 libsqlite3")
        case .busy: LocalizedText(en: "try again in a moment", zhHans: "请稍后重试")
        case .inUse: LocalizedText(en: "end that program first", zhHans: "请先结束该程序")
        case .full: LocalizedText(en: "free some space and try again", zhHans: "请清理空间后重试")
        case .damaged:
            LocalizedText(
                en: "restore a backup with `cadre db restore`", zhHans: "请用 `cadre db restore` 恢复备份")
        case .refused: nil
        }
    }
}
