/// A plan as somebody wrote it: everything optional, numbering and words as written.
///
/// Each node has a path, such as `parts[2].topics[0].minutes`, by which findings point at it.
package struct PlanDraft: Sendable, Hashable, Codable {
    package var code: String?
    package var title: String?
    package var author: String?
    package var client: String?
    /// Why the client wants the course.
    package var background: String?
    package var audience: Audience?
    /// What the author knows they do not know.
    package var unknowns: [Unknown] = []
    package var goals: [String] = []
    package var objectives: [Objective] = []
    package var parts: [Part] = []
    package var sessions: Sessions?
    package var gradebook: Gradebook?
    package var certificate: Certificate?
    package var evaluation: Evaluation?
    package var logistics: Logistics?
    /// How the author wants single rules of the review to be taken.
    package var review: [ReviewSetting] = []

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
        /// Whom they report to and who reports to them.
        package var organisation: String?

        package init() {}
    }

    /// Something that is not known yet, who can tell, and by when.
    package struct Unknown: Sendable, Hashable, Codable {
        package var what: String?
        package var ask: String?
        /// A day, as written.
        package var by: String?

        package init() {}
    }

    package struct Objective: Sendable, Hashable, Codable {
        package var id: String?
        package var text: String?
        /// Of Bloom's taxonomy, as written: `apply`, `应用`.
        package var level: String?
        package var condition: String?
        package var criterion: String?
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
        /// Learners in a group, as written: `4` or `3-4`.
        package var groupSize: String?
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
        /// The most that a retake counts, in per cent.
        package var retakeCap: String?
        package var tries: Int?
        package var excused: String?
        package var rounding: String?
        /// Decimals of a per cent that rounding keeps.
        package var decimals: Int?
        package var grades: [Grade] = []

        package init() {}

        package struct Component: Sendable, Hashable, Codable {
            /// `attendance` or an assessment's id.
            package var source: String?
            /// Ids of assessments that make one result together.
            package var sources: [String] = []
            /// What they are called together.
            package var name: String?
            package var dropLowest: Int?
            package var weight: Int?
            package var minimum: String?

            package init() {}

            package var isAttendance: Bool { source == GradebookRule.Source.attendance.key }
            /// As the author named it; empty when they did not.
            package var title: String { source ?? name ?? sources.joined(separator: ", ") }
            /// The ids of the assessments that count here.
            package var assessments: [String] {
                (isAttendance ? [] : [source].compactMap(\.self)) + sources
            }
        }

        /// What a total from here on is called.
        package struct Grade: Sendable, Hashable, Codable {
            package var name: String?
            package var from: String?

            package init() {}
        }
    }

    package struct Certificate: Sendable, Hashable, Codable {
        package var title: String?
        package var validMonths: Int?
        package var recertifyDays: Int?
        /// Hours as written, since `29.25` must stay exactly that.
        package var cpdHours: String?

        package init() {}
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
        package var dates: [Date] = []
        /// An amount in the department's currency, as written.
        package var budget: String?
        package var budgetLines: [Amount] = []
        package var costs: [Cost] = []

        package init() {}

        /// A stretch of teaching with its time, as written: `2026-03-02`, `09:00`, `17:30`.
        package struct Date: Sendable, Hashable, Codable {
            package var day: String?
            package var from: String?
            package var to: String?

            package init() {}
        }

        /// What a line of the budget holds.
        package struct Amount: Sendable, Hashable, Codable {
            package var line: String?
            package var amount: String?

            package init() {}
        }

        /// What something costs, and the line of the budget that pays it.
        package struct Cost: Sendable, Hashable, Codable {
            package var item: String?
            package var amount: String?
            package var line: String?

            package init() {}
        }
    }

    /// A rule of the review that is switched off or graded anew, and why.
    package struct ReviewSetting: Sendable, Hashable, Codable {
        /// The rule's code.
        package var rule: String?
        /// `off`, `advice`, `warning` or `error`.
        package var severity: String?
        package var reason: String?

        package init() {}
    }
}
