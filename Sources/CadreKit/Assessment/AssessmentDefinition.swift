/// An assessment as data: which kind marks it, when it is taken, by whom, about what, and its items.
public struct AssessmentDefinition: Sendable, Hashable, Codable, Identifiable {
    /// Unique among all linked modules: `team-management-pre`.
    public let id: AssessmentID
    public let kind: KindID
    public let title: LocalizedText
    public let stage: AssessmentStage
    public let respondent: Respondent
    public let subject: AssessmentSubject
    public let objectives: [ObjectiveID]
    public let items: [Item]

    public init(
        id: AssessmentID, kind: KindID, title: LocalizedText, stage: AssessmentStage,
        respondent: Respondent = .learner, subject: AssessmentSubject = .learner, objectives: [ObjectiveID],
        items: [Item]
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.stage = stage
        self.respondent = respondent
        self.subject = subject
        self.objectives = objectives
        self.items = items
    }
}
