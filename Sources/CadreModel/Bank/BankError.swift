package import CadreKit

/// Why the question bank cannot do what it is asked to.
package enum BankError: ExplainedError, Equatable {
    case unknownItem(ItemID)
    case unknownVersion(ItemID, Int, latest: Int)
    /// An edit that changes nothing.
    case unchanged(ItemID)
    case retired(ItemID)
    case notRetired(ItemID)

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
        case .unchanged, .notRetired: nil
        }
    }
}
