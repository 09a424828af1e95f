/// What an assessment judges; only a learner's score enters the gradebook.
public enum AssessmentSubject: String, Sendable, Codable, CaseIterable {
    case learner, team, dealer, account, programme

    /// Whether a rating has to say which one it is about: the learner and the programme are known.
    public var isNamed: Bool {
        switch self {
        case .learner, .programme: false
        case .team, .dealer, .account: true
        }
    }

    public var title: LocalizedText {
        switch self {
        case .learner: LocalizedText(en: "learner", zhHans: "学员")
        case .team: LocalizedText(en: "team", zhHans: "团队")
        case .dealer: LocalizedText(en: "dealer", zhHans: "代理商")
        case .account: LocalizedText(en: "account", zhHans: "客户")
        case .programme: LocalizedText(en: "programme", zhHans: "培训项目")
        }
    }
}
