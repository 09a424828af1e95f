/// What one attempt asks, drawn and shuffled, with its keys; stored with the attempt so that it can be shown
/// again as it was.
public struct Paper: Sendable, Hashable, Codable {
    public let assessment: AssessmentID
    public let title: LocalizedText
    /// How to fill it in; nil when the items say it.
    public let instructions: LocalizedText?
    /// The seed that drew and shuffled the items.
    public let seed: UInt64
    public let items: [Item]

    /// A paper of an assessment, asking its items as they are drawn and shuffled for this attempt.
    public init(of definition: AssessmentDefinition, seed: UInt64, items: [Item]) {
        assessment = definition.id
        title = definition.title
        instructions = definition.instructions
        self.seed = seed
        self.items = items
    }

    public var maximum: Points { items.reduce(.zero) { $0 + $1.points } }

    /// What somebody judges the essays by, each criterion an item rated on its levels; none where the keys say it all.
    public var criteria: [Item] { items.flatMap(\.criteria) }

    /// What a marker fills in; without questions where the keys say it all.
    public var markingForm: Form { Form(of: self, asking: criteria) }

    /// The paper without its keys: all that may reach a learner before marking.
    public var form: Form { Form(of: self, asking: items) }
}

extension Form {
    fileprivate init(of paper: Paper, asking items: [Item]) {
        self.init(
            assessment: paper.assessment, title: paper.title, instructions: paper.instructions,
            questions: items.map {
                Question(item: $0.id, prompt: $0.prompt, points: $0.points, response: $0.response)
            })
    }
}
