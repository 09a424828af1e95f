package import CadreKit

/// Somebody tried what their roles do not allow.
package enum AccessError: ExplainedError, Equatable {
    case notAllowed(actor: String, verb: String)

    package var explanation: LocalizedText {
        switch self {
        case .notAllowed(let actor, let verb):
            LocalizedText(
                en: "\(actor) may not do this (\(verb))", zhHans: "\(actor) 无权执行此操作（\(verb)）")
        }
    }

    package var remedy: LocalizedText? {
        LocalizedText(
            en: "ask an administrator for a role that covers it", zhHans: "请联系管理员授予相应角色")
    }
}
