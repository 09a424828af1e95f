package import CadreKit
package import CadreModel

/// A plan as the rules see it: what its author wrote, and what the modules that it names bring along.
package struct ReviewedPlan: Sendable {
    package let draft: PlanDraft
    package let department: DepartmentFacts?
    /// Every step of the course in teaching order, by part.
    package let steps: [[ReviewedStep]]
    private let registry: Registry

    package init(_ draft: PlanDraft, registry: Registry, department: DepartmentFacts?) {
        self.draft = draft
        self.registry = registry
        self.department = department
        steps = draft.parts.indices.map { Self.steps(of: draft, at: $0, registry) }
    }

    /// The linked module that a part names; nil where the plan's own topics are all there is.
    package func module(of part: PlanDraft.Part) -> (any CourseModule)? { Self.module(of: part, registry) }

    /// An assessment of the modules that the plan names, or a ready-made one.
    package func assessment(_ id: String) -> AssessmentDefinition? {
        (try? AssessmentID(id)).flatMap { id in
            assessments.first { $0.id == id } ?? registry.instrument(id)
        }
    }

    /// What the plan's modules assess.
    package var assessments: [AssessmentDefinition] {
        draft.parts.compactMap(module).flatMap(\.assessments)
    }

    /// Whether any step says how it is taught; a plan of bare headings is criticised once and not step by step.
    package var namesMethods: Bool { steps.joined().contains { $0.method != nil } }
    package var namesDurations: Bool { steps.joined().contains { $0.minutes != nil } }

    /// Every word of the outline, in lower case.
    package var outline: String {
        let texts = draft.parts.enumerated().flatMap { index, part -> [String] in
            let module = module(of: part)
            let units = module?.units.flatMap { unit in
                [unit.title] + unit.topics.flatMap { [$0.title] + $0.points } + unit.activities.map(\.title)
            }
            return [part.title].compactMap(\.self)
                + part.topics.flatMap { [$0.title].compactMap(\.self) + $0.points }
                + ([module?.title, module?.summary].compactMap(\.self) + (units ?? [])
                + (module?.objectives.map(\.performance) ?? [])).flatMap { [$0.en, $0.zhHans] }
        }
        return texts.joined(separator: "\n").lowercased()
    }
}

/// One step of the course, of a plan's topic or of a module's activity.
package struct ReviewedStep: Sendable {
    package let path: String
    package let title: LocalizedText
    package let minutes: Int?
    /// Nil when it is not said, or is no method that Cadre knows.
    package let method: TeachingMethod?
    package let groupSize: ClosedRange<Int>?
    package let hasMaterials: Bool
    /// Whether the step is the plan author's own and not a module's.
    package let isTopic: Bool
}

extension ReviewedPlan {
    private static func module(of part: PlanDraft.Part, _ registry: Registry) -> (any CourseModule)? {
        part.module.flatMap { try? ModuleID($0) }.flatMap(registry.module)
    }

    private static func steps(of draft: PlanDraft, at index: Int, _ registry: Registry) -> [ReviewedStep] {
        let part = draft.parts[index]
        if let module = module(of: part, registry) {
            return module.units.flatMap(\.activities).map { activity in
                ReviewedStep(
                    path: "parts[\(index)].module", title: activity.title, minutes: activity.minutes,
                    method: activity.method, groupSize: activity.groupSize,
                    hasMaterials: !activity.materials.isEmpty, isTopic: false)
            }
        }
        return part.topics.enumerated().map { number, topic in
            ReviewedStep(
                path: "parts[\(index)].topics[\(number)]", title: LocalizedText(asTyped: topic.title ?? ""),
                minutes: topic.minutes, method: topic.method.flatMap(TeachingMethod.init),
                groupSize: topic.groupSize.flatMap(ClosedRange.init(written:)),
                hasMaterials: !topic.materials.isEmpty || !(draft.logistics?.materials ?? []).isEmpty,
                isTopic: true)
        }
    }
}

extension ClosedRange<Int> {
    /// Reads `4`, `3-4`, `3–4` or `3~4`.
    package init?(written text: String) {
        let numbers = text.split { "-–~～至".contains($0) }.map { Int($0.filter { !$0.isWhitespace }) }
        guard (1...2).contains(numbers.count), let first = numbers.first ?? nil,
            let last = numbers.last ?? nil,
            first > 0, first <= last
        else { return nil }
        self = first...last
    }
}

extension ReviewedPlan {
    /// Teaching time in minutes, as far as it is said.
    package var minutes: Int {
        steps.joined().compactMap(\.minutes).filter { $0 > 0 }.reduce(0, saturatingSum)
    }

    /// Teaching time of one part.
    package func minutes(ofPart index: Int) -> Int {
        steps[index].compactMap(\.minutes).filter { $0 > 0 }.reduce(0, saturatingSum)
    }
}

/// A sum that stays a number however absurd the durations of a plan are.
private func saturatingSum(_ one: Int, _ other: Int) -> Int {
    let (sum, overflows) = one.addingReportingOverflow(other)
    return overflows ? .max : sum
}
