package import CadreKit

/// How attendance and assessments make a result, and what passes.
package struct GradebookRule: Sendable, Hashable, Codable {
    package let components: [Component]
    /// The least overall result that passes, after rounding.
    package let passTotal: Ratio
    package let retakes: Retakes
    /// The most that a second or later attempt counts; nil when each counts for what it earned.
    package let retakeCap: Ratio?
    /// The most attempts at one assessment.
    package let tries: Int
    /// Whether an excused session leaves the denominator or counts as missed.
    package let excusedCounts: Bool
    /// What becomes of the total before it is held against what passes.
    package let rounding: Rounding
    /// What a total is called, the best first; none when it is passed or not passed.
    package let grades: [Grade]

    package init(
        components: [Component], passTotal: Ratio, retakes: Retakes, retakeCap: Ratio? = nil, tries: Int,
        excusedCounts: Bool, rounding: Rounding = .exact, grades: [Grade] = []
    ) {
        self.components = components
        self.passTotal = passTotal
        self.retakes = retakes
        self.retakeCap = retakeCap
        self.tries = tries
        self.excusedCounts = excusedCounts
        self.rounding = rounding
        self.grades = grades.sorted { $0.from > $1.from }
    }

    /// One thing that counts.
    package struct Component: Sendable, Hashable, Codable {
        package let source: Source
        /// Its share of the whole: weight over the sum of weights.
        package let weight: Int
        /// The least result here that passes; nil when only the total matters.
        package let passMinimum: Ratio?

        package init(source: Source, weight: Int, passMinimum: Ratio?) {
            self.source = source
            self.weight = weight
            self.passMinimum = passMinimum
        }
    }

    package enum Source: Sendable, Hashable, Codable {
        case attendance
        case assessment(AssessmentID)
        /// Several assessments that make one result together.
        case group(Group)
    }

    /// Assessments of equal worth, of whose results the lowest are left out.
    package struct Group: Sendable, Hashable, Codable {
        /// As the plan's author typed it.
        package let name: String
        package let assessments: [AssessmentID]
        /// How many results are left out; fewer than there are assessments.
        package let dropLowest: Int

        package init(name: String, assessments: [AssessmentID], dropLowest: Int) {
            self.name = name
            self.assessments = assessments
            self.dropLowest = dropLowest
        }
    }

    /// Which attempt counts when there are several.
    package enum Retakes: String, Sendable, Codable, CaseIterable {
        case best, latest, average
    }

    /// What a total from here on is called, such as `优秀` or `B`.
    package struct Grade: Sendable, Hashable, Codable {
        /// As the plan's author typed it.
        package let name: String
        package let from: Ratio

        package init(name: String, from: Ratio) {
            self.name = name
            self.from = from
        }
    }
}

extension GradebookRule {
    /// Reads rules of earlier versions too, which knew no groups, rounding or grades.
    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            components: try members.decode([Component].self, forKey: .components),
            passTotal: try members.decode(Ratio.self, forKey: .passTotal),
            retakes: try members.decode(Retakes.self, forKey: .retakes),
            retakeCap: try members.decodeIfPresent(Ratio.self, forKey: .retakeCap),
            tries: try members.decode(Int.self, forKey: .tries),
            excusedCounts: try members.decode(Bool.self, forKey: .excusedCounts),
            rounding: try members.decodeIfPresent(Rounding.self, forKey: .rounding) ?? .exact,
            grades: try members.decodeIfPresent([Grade].self, forKey: .grades) ?? [])
    }
}

extension GradebookRule.Source {
    /// As plans and commands write it: `attendance`, an assessment's id or a group's name.
    package var key: String {
        switch self {
        case .attendance: "attendance"
        case .assessment(let id): id.text
        case .group(let group): group.name
        }
    }

    package var title: LocalizedText {
        switch self {
        case .attendance: LocalizedText(en: "attendance", zhHans: "考勤")
        case .assessment(let id): LocalizedText(asTyped: id.text)
        case .group(let group): LocalizedText(asTyped: group.name)
        }
    }

    /// As people read it: an assessment by its title among these, where it is one of them.
    package func title(among assessments: [AssessmentDefinition]) -> LocalizedText {
        assessments.first { .assessment($0.id) == self }?.title ?? title
    }

    /// What makes the result, in the rule's order; none for attendance.
    package var assessments: [AssessmentID] {
        switch self {
        case .attendance: []
        case .assessment(let id): [id]
        case .group(let group): group.assessments
        }
    }

    /// How many of them are left out.
    var dropLowest: Int {
        guard case .group(let group) = self else { return 0 }
        return group.dropLowest
    }
}
