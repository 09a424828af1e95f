package import CadreKit

/// What a cohort is taught and assessed by, as it was when the cohort opened.
package struct CourseContent: Sendable, Codable {
    package let programme: Programme
    package let modules: [ModuleContent]

    package init(programme: Programme, modules: [ModuleContent]) {
        self.programme = programme
        self.modules = modules
    }

    package var assessments: [AssessmentDefinition] { modules.flatMap(\.assessments) }

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
    }
}
