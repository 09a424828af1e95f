package import CadreKit

/// What a cohort is taught and assessed by, as it was when the cohort opened.
package struct CourseContent: Sendable, Codable {
    package let programme: Programme
    package let modules: [ModuleContent]
    /// The ready-made assessments that the programme names; nil in content kept before there were any.
    private let instruments: [AssessmentDefinition]?

    package init(
        programme: Programme, modules: [ModuleContent], instruments: [AssessmentDefinition] = []
    ) {
        self.programme = programme
        self.modules = modules
        self.instruments = instruments
    }

    package var assessments: [AssessmentDefinition] {
        modules.flatMap(\.assessments) + (instruments ?? [])
    }

    package func assessment(_ id: AssessmentID) -> AssessmentDefinition? {
        assessments.first { $0.id == id }
    }
}

/// A module's content kept apart from the code that wrote it, readable when that code is no longer linked.
package struct ModuleContent: CourseModule, Codable {
    package let id: ModuleID
    package let version: Version
    package let title: LocalizedText
    package let summary: LocalizedText
    package let prerequisites: [ModuleID]
    package let objectives: [Objective]
    package let units: [CourseUnit]
    package let requirements: DeliveryRequirements
    package let assessments: [AssessmentDefinition]
    package let bank: [Item]
    package let abridgementNote: LocalizedText?
    package let handout: [HandoutSection]
    package let furtherReading: [FurtherReading]

    package init(_ module: any CourseModule) {
        id = module.id
        version = module.version
        title = module.title
        summary = module.summary
        prerequisites = module.prerequisites
        objectives = module.objectives
        units = module.units
        requirements = module.requirements
        assessments = module.assessments
        bank = module.bank
        abridgementNote = module.abridgementNote
        handout = module.handout
        furtherReading = module.furtherReading
    }
}

extension ModuleContent {
    /// Reads content kept by earlier versions too, which had no bank, no handout and no reading.
    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        id = try members.decode(ModuleID.self, forKey: .id)
        version = try members.decode(Version.self, forKey: .version)
        title = try members.decode(LocalizedText.self, forKey: .title)
        summary = try members.decode(LocalizedText.self, forKey: .summary)
        prerequisites = try members.decode([ModuleID].self, forKey: .prerequisites)
        objectives = try members.decode([Objective].self, forKey: .objectives)
        units = try members.decode([CourseUnit].self, forKey: .units)
        requirements = try members.decode(DeliveryRequirements.self, forKey: .requirements)
        assessments = try members.decode([AssessmentDefinition].self, forKey: .assessments)
        bank = try members.decodeIfPresent([Item].self, forKey: .bank) ?? []
        abridgementNote = try members.decodeIfPresent(LocalizedText.self, forKey: .abridgementNote)
        handout = try members.decodeIfPresent([HandoutSection].self, forKey: .handout) ?? []
        furtherReading = try members.decodeIfPresent([FurtherReading].self, forKey: .furtherReading) ?? []
    }
}
