/// What an assessment judges; only a learner's score enters the gradebook.
public enum AssessmentSubject: String, Sendable, Codable, CaseIterable {
    case learner, team, dealer, account, programme
}
