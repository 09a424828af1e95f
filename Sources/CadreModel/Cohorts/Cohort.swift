package import CadreKit

/// Learners who take a programme together.
package struct Cohort: Sendable, Hashable, Identifiable {
    package var id: RowID<Cohort>
    package var uid: UID
    package var code: Code
    package var title: String
    package var revision: RowID<ProgrammeRevision>
    package var content: RowID<CourseContent>
    package var site: RowID<Site>
    package var capacity: Int
    package var startsOn: Day
    package var endsOn: Day?
    package var status: Status

    package enum Status: String, Sendable, Codable, CaseIterable {
        case open, running, completed, cancelled

        /// Whether nothing of the cohort changes any more.
        package var isClosed: Bool { self == .completed || self == .cancelled }
    }

    package init(
        id: RowID<Cohort>, uid: UID, code: Code, title: String, revision: RowID<ProgrammeRevision>,
        content: RowID<CourseContent>, site: RowID<Site>, capacity: Int, startsOn: Day, endsOn: Day?,
        status: Status
    ) {
        self.id = id
        self.uid = uid
        self.code = code
        self.title = title
        self.revision = revision
        self.content = content
        self.site = site
        self.capacity = capacity
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.status = status
    }
}

extension Cohort.Status {
    package var title: LocalizedText {
        switch self {
        case .open: LocalizedText(en: "open", zhHans: "报名中")
        case .running: LocalizedText(en: "running", zhHans: "进行中")
        case .completed: LocalizedText(en: "completed", zhHans: "已结班")
        case .cancelled: LocalizedText(en: "cancelled", zhHans: "已取消")
        }
    }
}
