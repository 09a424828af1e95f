/// How an activity is taught.
public enum TeachingMethod: String, Sendable, Codable, CaseIterable {
    case lecture, discussion, demonstration, exercise, reflection, assessment
    case caseStudy = "case-study"
    case groupWork = "group-work"
    case rolePlay = "role-play"

    public var title: LocalizedText {
        switch self {
        case .lecture: LocalizedText(en: "short lecture", zhHans: "讲授")
        case .discussion: LocalizedText(en: "discussion", zhHans: "讨论")
        case .demonstration: LocalizedText(en: "demonstration", zhHans: "示范")
        case .exercise: LocalizedText(en: "exercise", zhHans: "练习")
        case .reflection: LocalizedText(en: "reflection", zhHans: "反思")
        case .assessment: LocalizedText(en: "assessment", zhHans: "测评")
        case .caseStudy: LocalizedText(en: "case study", zhHans: "案例研讨")
        case .groupWork: LocalizedText(en: "group work", zhHans: "小组作业")
        case .rolePlay: LocalizedText(en: "role-play", zhHans: "角色扮演")
        }
    }
}
