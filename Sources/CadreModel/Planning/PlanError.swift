package import CadreKit

/// A plan that cannot be read at all, or not found.
package enum PlanError: ExplainedError, Equatable {
    /// `detail` is the YAML reader's own sentence, in English.
    case syntax(file: String, line: Int, column: Int, detail: String)
    case notAMapping(file: String)
    case notText(file: String)
    case tooLarge(file: String, bytes: Int, limit: Int)
    case noCode(file: String)
    case unknownPlan(String)

    package var explanation: LocalizedText {
        switch self {
        case .syntax(let file, let line, let column, let detail):
            LocalizedText(
                en: "\(file):\(line):\(column): this is not YAML: \(detail)",
                zhHans: "\(file):\(line):\(column)：YAML 语法错误：\(detail)")
        case .notAMapping(let file):
            LocalizedText(
                en: "\(file): a plan is a list of keys and values, beginning with code and title",
                zhHans: "\(file)：方案应由“键: 值”组成，以 code 和 title 开头")
        case .notText(let file):
            LocalizedText(en: "\(file) is not UTF-8 text", zhHans: "\(file) 不是 UTF-8 文本")
        case .tooLarge(let file, let bytes, let limit):
            LocalizedText(
                en: "\(file) has \(bytes) bytes; a plan has at most \(limit)",
                zhHans: "\(file) 有 \(bytes) 字节；方案文件最多 \(limit) 字节")
        case .noCode(let file):
            LocalizedText(
                en: "\(file) names no code to keep the plan under", zhHans: "\(file) 未写明方案编号（code）")
        case .unknownPlan(let code):
            LocalizedText(en: "there is no plan “\(code)”", zhHans: "没有编号为“\(code)”的方案")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .syntax:
            LocalizedText(
                en: "check indentation, quotes and colons there", zhHans: "请检查该处的缩进、引号和冒号")
        case .noCode: LocalizedText(en: "add a line such as `code: SM`", zhHans: "请添加一行，如 `code: SM`")
        case .unknownPlan:
            LocalizedText(en: "`cadre plan list` shows them", zhHans: "可用 `cadre plan list` 查看")
        case .notAMapping, .notText, .tooLarge: nil
        }
    }
}
