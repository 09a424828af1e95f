public import CadreKit
// Placeholder until the curriculum lands; delete this file.
public let plugin: any CourseModule = PlaceholderModule()
struct PlaceholderModule: CourseModule {
    let id: ModuleID = "team-management"
    let version = Version(0, 0, 1)
    let title = LocalizedText(asTyped: "Team management")
    let summary = LocalizedText(asTyped: "")
    let prerequisites: [ModuleID] = []
    let objectives: [Objective] = []
    let units: [CourseUnit] = []
    let requirements = DeliveryRequirements(groupSize: 6...16, trainerQualification: "team-management")
    let assessments: [AssessmentDefinition] = []
}
