package import CadreKit

/// Why the question bank cannot do what it is asked to.
package enum BankError: ExplainedError, Equatable {
    case unknownItem(ItemID)
    case unknownVersion(ItemID, Int, latest: Int)
    /// An edit that changes nothing.
    case unchanged(ItemID)
    case retired(ItemID)
    case notRetired(ItemID)
    /// A change of what a module brings along.
    case ofModule(ItemID, ModuleID)

    package var explanation: LocalizedText {
        switch self {
        case .unknownItem(let id):
            LocalizedText(en: "there is no question “\(id)” in the bank", zhHans: "题库中没有题目“\(id)”")
        case .unknownVersion(let id, let version, let latest):
            LocalizedText(
                en: "question “\(id)” has no version \(version); the latest is \(latest)",
                zhHans: "题目“\(id)”没有第 \(version) 版，最新为第 \(latest) 版")
        case .unchanged(let id):
            LocalizedText(en: "question “\(id)” is just that already", zhHans: "题目“\(id)”没有变化")
        case .retired(let id):
            LocalizedText(en: "question “\(id)” is retired", zhHans: "题目“\(id)”已停用")
        case .notRetired(let id):
            LocalizedText(en: "question “\(id)” is in use", zhHans: "题目“\(id)”正在使用")
        case .ofModule(let id, let module):
            LocalizedText(
                en: "question “\(id)” belongs to the module “\(module)” and can only be read",
                zhHans: "题目“\(id)”属于模块“\(module)”，只能查看")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownItem:
            LocalizedText(en: "`cadre bank list` shows all", zhHans: "可用 `cadre bank list` 查看全部题目")
        case .retired:
            LocalizedText(
                en: "bring it back first: `cadre bank restore`", zhHans: "请先恢复：`cadre bank restore`")
        case .unknownVersion:
            LocalizedText(
                en: "`cadre bank show --history` lists them", zhHans: "可用 `cadre bank show --history` 查看各版本")
        case .ofModule(_, let module):
            LocalizedText(
                en: """
                    copy it under an id of your own: `cadre bank export --category \(module) --format moodle-xml --output \
                    FILE`, then `cadre bank import FILE --prefix own-`
                    """,
                zhHans: """
                    请复制为自己的题目：先用 `cadre bank export --category \(module) --format moodle-xml --output 文件` 导出，\
                    再用 `cadre bank import 文件 --prefix own-` 导入
                    """)
        case .unchanged, .notRetired: nil
        }
    }
}
