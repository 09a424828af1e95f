/// Who fills an assessment in.
public enum Respondent: String, Sendable, Codable, CaseIterable {
    case learner, trainer, manager, peer
}
