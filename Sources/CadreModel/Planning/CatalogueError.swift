package import CadreKit

/// Something named that this build is not linked with.
package enum CatalogueError: ExplainedError, Equatable {
    case moduleNotLinked(ModuleID, linked: [ModuleID])

    package var explanation: LocalizedText {
        switch self {
        case .moduleNotLinked(let id, let linked):
            LocalizedText(
                en:
                    "module “\(id)” is not linked into this build; linked: \(linked.map(\.text).joined(separator: ", "))",
                zhHans: "未安装课程模块“\(id)”；已安装：\(linked.map(\.text).joined(separator: "、"))")
        }
    }
}
