package import CadreKit

extension String {
    /// The text without blanks around it.
    ///
    /// - Throws: `RequiredTextError` when nothing is left; `what` names the thing that needs it.
    package func required(for what: LocalizedText) throws(RequiredTextError) -> String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        guard !text.isEmpty else { throw .empty(what) }
        return String(text)
    }
}

/// A name or title that was left empty.
package enum RequiredTextError: ExplainedError, Equatable {
    case empty(LocalizedText)

    package var explanation: LocalizedText {
        switch self {
        case .empty(let what): LocalizedText(en: "\(what.en) needs a name", zhHans: "\(what.zhHans)的名称不能为空")
        }
    }
}
