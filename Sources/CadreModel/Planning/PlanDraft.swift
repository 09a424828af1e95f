/// A plan as somebody wrote it: everything optional, numbering and words as written.
///
/// Each node has a path, such as `parts[2].topics[0].minutes`, by which findings point at it.
package struct PlanDraft: Sendable, Hashable, Codable {
    package var code: String?
    package var title: String?
    package var author: String?
    package var client: String?
    package var audience: Audience?
    /// What the author knows they do not know.
    package var unknowns: [String] = []
    package var goals: [String] = []
    package var objectives: [Objective] = []
    package var parts: [Part] = []
    package var sessions: Sessions?
    package var gradebook: Gradebook?
    package var evaluation: Evaluation?
    package var logistics: Logistics?

    package init() {}
}

extension PlanDraft {
    package struct Audience: Sendable, Hashable, Codable {
        package var description: String?
        package var size: Int?
        package var role: String?
        package var education: String?
        package var background: String?
        package var priorKnowledge: String?

        package init() {}
    }

    package struct Objective: Sendable, Hashable, Codable {
        package var id: String?
        package var text: String?
        /// Ids of the assessments that are to show it.
        package var assessedBy: [String] = []

        package init() {}
    }

    package struct Part: Sendable, Hashable, Codable {
        package var id: String?
        package var number: String?
        package var title: String?
        /// The linked module that teaches it.
        package var module: String?
        package var qualification: String?
        package var roomFeatures: [String] = []
        package var equipment: [String: Int] = [:]
        /// Ids of parts or modules that come first.
        package var requires: [String] = []
        package var topics: [Topic] = []

        package init() {}
    }

    package struct Topic: Sendable, Hashable, Codable {
        package var number: String?
        package var title: String?
        package var minutes: Int?
        package var method: String?
        /// Ids of the objectives it serves.
        package var objectives: [String] = []
        package var materials: [String] = []
        package var points: [String] = []

        package init() {}
    }

    package struct Sessions: Sendable, Hashable, Codable {
        package var blockMinutes: Int?
        package var breakMinutes: Int?
        package var breakAfterMinutes: Int?
        package var perDay: Int?

        package init() {}
    }

    /// Percentages as written, since `70.5` must stay exactly that.
    package struct Gradebook: Sendable, Hashable, Codable {
        package var components: [Component] = []
        package var pass: String?
        package var retakes: String?
        package var tries: Int?
        package var excused: String?

        package init() {}

        package struct Component: Sendable, Hashable, Codable {
            /// `attendance` or an assessment's id.
            package var source: String?
            package var weight: Int?
            package var minimum: String?

            package init() {}
        }
    }

    package struct Evaluation: Sendable, Hashable, Codable {
        package var preTest: String?
        package var postTest: String?
        package var reactionSurvey: String?
        /// Ids of the questionnaires sent after the course.
        package var followUp: [String] = []
        package var followUpDays: [Int] = []
        package var businessMeasure: String?

        package init() {}
    }

    package struct Logistics: Sendable, Hashable, Codable {
        package var site: String?
        package var days: Int?
        package var trainers: [String] = []
        package var materials: [String] = []
        package var budget: String?

        package init() {}
    }
}
