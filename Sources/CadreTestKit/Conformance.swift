public import CadreKit

/// What a plug-in promises by conforming, checked; a plug-in author expects no problems.
///
/// Each check returns one sentence per broken promise, naming the part.
public enum Conformance {
    public static func problems(of module: any CourseModule, kinds: [any AssessmentKind]) -> [String] {
        ModuleConformance(module: module, kinds: kinds).problems
    }

    /// Marks the kind's own examples.
    public static func problems(of kind: any AssessmentKind) -> [String] {
        kind.examples.isEmpty
            ? ["kind \(kind.id) shows no marking examples"]
            : kind.examples.compactMap { MarkingConformance(kind: kind, example: $0).problem }
    }
}
