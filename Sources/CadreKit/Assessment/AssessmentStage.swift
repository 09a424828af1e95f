/// When in a course an assessment is taken.
public enum AssessmentStage: String, Sendable, Codable, CaseIterable {
    case preTest = "pre-test"
    case during
    case postTest = "post-test"
    case followUp = "follow-up"

    public var title: LocalizedText {
        switch self {
        case .preTest: LocalizedText(en: "pre-test", zhHans: "训前测试")
        case .during: LocalizedText(en: "during the course", zhHans: "训中")
        case .postTest: LocalizedText(en: "post-test", zhHans: "训后测试")
        case .followUp: LocalizedText(en: "follow-up", zhHans: "训后跟踪")
        }
    }
}
