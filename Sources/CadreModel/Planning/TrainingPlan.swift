package import CadreKit

/// A plan with all that the department knows of it: what a client is handed.
package struct TrainingPlan: Sendable {
    package let draft: PlanDraft
    /// The linked modules that the plan's parts name, by id.
    package let modules: [String: any CourseModule]
    /// The instruments that the evaluation may name.
    package let instruments: [AssessmentDefinition]
    /// The sessions in order; without dates where no cohort's timetable was asked for, none while the plan has errors.
    package let meetings: [Meeting]
    package let trainers: [Trainer]
    /// The site's name; what the plan says where the department knows no such site.
    package let site: String?
    /// What still stands against the plan.
    package let errors: Int

    package init(
        draft: PlanDraft, modules: [String: any CourseModule], instruments: [AssessmentDefinition],
        meetings: [Meeting], trainers: [Trainer], site: String?, errors: Int
    ) {
        self.draft = draft
        self.modules = modules
        self.instruments = instruments
        self.meetings = meetings
        self.trainers = trainers
        self.site = site
        self.errors = errors
    }

    /// One session of the course.
    package struct Meeting: Sendable, Hashable {
        package let title: String
        package let minutes: Int
        package let units: [LocalizedText]
        /// Nil before a timetable was made.
        package let time: PlannedTime?
        package let place: String
        package let trainers: String

        package init(
            title: String, minutes: Int, units: [LocalizedText], time: PlannedTime? = nil, place: String = "",
            trainers: String = ""
        ) {
            self.title = title
            self.minutes = minutes
            self.units = units
            self.time = time
            self.place = place
            self.trainers = trainers
        }
    }

    /// A trainer whom the plan names.
    package struct Trainer: Sendable, Hashable {
        package let code: String
        /// Nil for one whom the department does not know.
        package let name: String?
        package let qualifications: [String]

        package init(code: String, name: String?, qualifications: [String]) {
            self.code = code
            self.name = name
            self.qualifications = qualifications
        }
    }
}

extension TrainingPlan {
    /// An assessment of the plan's modules, or a ready-made one.
    package func assessment(_ id: String) -> AssessmentDefinition? {
        (modules.values.flatMap(\.assessments) + instruments).first { $0.id.text == id }
    }
}
