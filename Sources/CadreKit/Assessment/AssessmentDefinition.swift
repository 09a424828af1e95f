/// An assessment as data: which kind marks it, when it is taken, by whom, about what, and its items.
public struct AssessmentDefinition: Sendable, Hashable, Codable, Identifiable {
    /// Unique in a build: `team-management-pre`.
    public let id: AssessmentID
    public let kind: KindID
    public let title: LocalizedText
    /// How to fill it in, for whoever answers; nil when the items say it.
    public let instructions: LocalizedText?
    public let stage: AssessmentStage
    /// Days after the end of the course in which it is due; nil when it belongs to the course itself.
    public let dueDays: ClosedRange<Int>?
    public let respondent: Respondent
    /// How many respondents are marked together; more than one where the kind averages raters.
    public let raters: ClosedRange<Int>
    public let subject: AssessmentSubject
    public let objectives: [ObjectiveID]
    public let items: [Item]
    /// Items that are summed on their own; each item in one section at most.
    public let sections: [AssessmentSection]
    /// What a result means; none when the points say it.
    public let bands: [Band]
    /// What each paper draws from the bank besides the items above.
    public let draws: [Draw]

    public init(
        id: AssessmentID, kind: KindID, title: LocalizedText, instructions: LocalizedText? = nil,
        stage: AssessmentStage, dueDays: ClosedRange<Int>? = nil, respondent: Respondent = .learner,
        raters: ClosedRange<Int> = 1...1, subject: AssessmentSubject = .learner,
        objectives: [ObjectiveID] = [], items: [Item], sections: [AssessmentSection] = [],
        bands: [Band] = [], draws: [Draw] = []
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.instructions = instructions
        self.stage = stage
        self.dueDays = dueDays
        self.respondent = respondent
        self.raters = raters
        self.subject = subject
        self.objectives = objectives
        self.items = items
        self.sections = sections
        self.bands = bands
        self.draws = draws
    }

    /// The most that can be earned; zero when nothing is marked.
    public var maximum: Points { items.reduce(.zero) { $0 + $1.points } }

    /// Whether its marks are a learner's achievement, which alone a gradebook may count.
    public var countsForLearner: Bool { subject == .learner && (maximum > .zero || !draws.isEmpty) }

    /// Whether answers are opinions given in confidence: about the programme, or collected without being marked.
    ///
    /// A host shows them only as figures of many respondents, never one by one.
    public var isAnonymous: Bool { subject == .programme || (maximum == .zero && draws.isEmpty) }

    /// Whether somebody may have to judge what a learner wrote.
    public var mayNeedMarker: Bool { !draws.isEmpty || items.contains { !$0.criteria.isEmpty } }
}

extension AssessmentDefinition {
    /// The same, due in other days after the course.
    public func due(in days: ClosedRange<Int>) -> AssessmentDefinition {
        AssessmentDefinition(
            id: id, kind: kind, title: title, instructions: instructions, stage: stage, dueDays: days,
            respondent: respondent, raters: raters, subject: subject, objectives: objectives, items: items,
            sections: sections, bands: bands, draws: draws)
    }

    /// Reads content kept by earlier versions too, which knew quizzes only.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try members.decode(AssessmentID.self, forKey: .id),
            kind: try members.decode(KindID.self, forKey: .kind),
            title: try members.decode(LocalizedText.self, forKey: .title),
            instructions: try members.decodeIfPresent(LocalizedText.self, forKey: .instructions),
            stage: try members.decode(AssessmentStage.self, forKey: .stage),
            dueDays: try members.decodeIfPresent(ClosedRange<Int>.self, forKey: .dueDays),
            respondent: try members.decode(Respondent.self, forKey: .respondent),
            raters: try members.decodeIfPresent(ClosedRange<Int>.self, forKey: .raters) ?? 1...1,
            subject: try members.decode(AssessmentSubject.self, forKey: .subject),
            objectives: try members.decode([ObjectiveID].self, forKey: .objectives),
            items: try members.decode([Item].self, forKey: .items),
            sections: try members.decodeIfPresent([AssessmentSection].self, forKey: .sections) ?? [],
            bands: try members.decodeIfPresent([Band].self, forKey: .bands) ?? [],
            draws: try members.decodeIfPresent([Draw].self, forKey: .draws) ?? [])
    }
}
