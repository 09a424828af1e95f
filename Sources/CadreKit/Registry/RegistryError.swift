/// Linked plug-ins that do not fit together; the program does not start.
public enum RegistryError: ExplainedError, Equatable {
    case duplicate(id: String, first: String, second: String)
    case unknownPrerequisite(ModuleID, of: ModuleID)
    case circularPrerequisites([ModuleID])
    case unknownKind(KindID, of: AssessmentID)

    public var explanation: LocalizedText {
        switch self {
        case .duplicate(let id, let first, let second):
            LocalizedText(
                en: "two linked plug-ins claim the id “\(id)”: \(first) and \(second)",
                zhHans: "两个已链接的插件使用了同一标识“\(id)”：\(first) 和 \(second)")
        case .unknownPrerequisite(let needed, let module):
            LocalizedText(
                en: "module “\(module)” requires “\(needed)”, which no linked plug-in provides",
                zhHans: "模块“\(module)”的先修模块“\(needed)”没有任何已链接的插件提供")
        case .circularPrerequisites(let modules):
            LocalizedText(
                en: "these modules require each other: \(modules.map(\.text).joined(separator: ", "))",
                zhHans: "以下模块互为先修：\(modules.map(\.text).joined(separator: "、"))")
        case .unknownKind(let kind, let assessment):
            LocalizedText(
                en: "assessment “\(assessment)” is of kind “\(kind)”, which no linked plug-in provides",
                zhHans: "测评“\(assessment)”的类型“\(kind)”没有任何已链接的插件提供")
        }
    }
}
