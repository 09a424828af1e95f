/// A curriculum area's teaching, linked into the host as a target of its own.
///
/// A module's target shows one face, `public let plugin: any CourseModule`, and the build links it.
public protocol CourseModule: Sendable {
    var id: ModuleID { get }
    /// Raised with every change of content; cohorts keep the version they opened with.
    var version: Version { get }
    var title: LocalizedText { get }
    /// What the module is about and for whom, in two or three sentences.
    var summary: LocalizedText { get }
    /// Modules that a learner must have completed before this one.
    var prerequisites: [ModuleID] { get }
    var objectives: [Objective] { get }
    /// The units in teaching order.
    var units: [CourseUnit] { get }
    var requirements: DeliveryRequirements { get }
    var assessments: [AssessmentDefinition] { get }
    /// Questions beyond those of the assessments, which a department's quizzes may draw. Their ids begin with the module's
    /// and a hyphen, so that no other bank has them; objectives and difficulty are given, since draws go by them.
    var bank: [Item] { get }
    /// What is lost when the module is taught in four hours, and how a trainer makes up for it; nil when the
    /// module has no such form. Which activities go is said by each `Activity.abridgement`.
    var abridgementNote: LocalizedText? { get }
    /// What learners take home, in order.
    var handout: [HandoutSection] { get }
    var furtherReading: [FurtherReading] { get }
}

extension CourseModule {
    public var bank: [Item] { [] }
    public var abridgementNote: LocalizedText? { nil }
    public var handout: [HandoutSection] { [] }
    public var furtherReading: [FurtherReading] { [] }
}

extension CourseModule {
    /// Teaching time in minutes, breaks not included.
    public var minutes: Int { units.reduce(0) { $0 + $1.minutes } }
    /// Teaching time in minutes of the form of four hours, breaks not included.
    public var abridgedMinutes: Int { units.reduce(0) { $0 + $1.abridgedMinutes } }
}
