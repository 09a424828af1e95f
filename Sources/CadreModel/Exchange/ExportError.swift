package import CadreKit

/// Why an export cannot be made.
package enum ExportError: ExplainedError, Equatable {
    case unknownFormat(String, known: [ExporterID])
    case subjectNotCarried(ExportSubject, format: ExporterID, carried: [ExportSubject])
    case unknownColumn(ColumnID, known: [ColumnID])
    case unknownOption(String, format: ExporterID, known: [OptionName])
    case unknownOptionValue(String, option: OptionName, known: [String])
    case unknownCohort(String)

    package var explanation: LocalizedText {
        switch self {
        case .unknownFormat(let id, let known):
            LocalizedText(
                en: "there is no export format “\(id)”; there are \(listed(known))",
                zhHans: "没有导出格式“\(id)”；可用格式：\(listed(known))")
        case .subjectNotCarried(let subject, let format, let carried):
            LocalizedText(
                en:
                    "\(format) cannot carry \(subject.rawValue); it carries \(listed(carried.map(\.rawValue)))",
                zhHans: "格式 \(format) 不支持导出\(subject.title.zhHans)；"
                    + "支持：\(carried.map(\.title.zhHans).joined(separator: "、"))")
        case .unknownColumn(let id, let known):
            LocalizedText(
                en: "there is no column “\(id)”; there are \(listed(known))",
                zhHans: "没有名为“\(id)”的列；可选列：\(listed(known))")
        case .unknownOption(let name, let format, let known):
            LocalizedText(
                en: "\(format) has no option “\(name)”; it has \(listed(known))",
                zhHans: "格式 \(format) 没有选项“\(name)”；可用选项：\(listed(known))")
        case .unknownOptionValue(let value, let option, let known):
            LocalizedText(
                en: "option \(option) cannot be “\(value)”; it can be \(listed(known))",
                zhHans: "选项 \(option) 不能取值“\(value)”；可选值：\(listed(known))")
        case .unknownCohort(let code):
            LocalizedText(en: "there is no cohort “\(code)”", zhHans: "没有编号为“\(code)”的班级")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownCohort:
            LocalizedText(en: "`cadre cohort list` shows them", zhHans: "可用 `cadre cohort list` 查看")
        default: nil
        }
    }
}

private func listed(_ things: [some CustomStringConvertible]) -> String {
    things.map(\.description).joined(separator: ", ")
}
