/// Who fills an assessment in.
public enum Respondent: String, Sendable, Codable, CaseIterable {
    case learner, trainer, manager, peer

    public var title: LocalizedText {
        switch self {
        case .learner: LocalizedText(en: "learner", zhHans: "学员")
        case .trainer: LocalizedText(en: "trainer", zhHans: "讲师")
        case .manager: LocalizedText(en: "manager", zhHans: "直属上级")
        case .peer: LocalizedText(en: "peer", zhHans: "同事")
        }
    }
}
