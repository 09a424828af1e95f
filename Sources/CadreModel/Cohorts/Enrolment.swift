package import CadreKit

/// A person's place in a cohort, or in the queue for one.
package struct Enrolment: Sendable, Hashable, Identifiable {
    package var id: RowID<Enrolment>
    package var uid: UID
    package var cohort: RowID<Cohort>
    package var person: RowID<Person>
    package var status: Status
    /// The lowest number among those waiting is promoted first.
    package var queueNumber: Int
    package var requestedAt: Instant

    package enum Status: String, Sendable, Codable, CaseIterable {
        case enrolled, waiting, withdrawn
    }

    package init(
        id: RowID<Enrolment>, uid: UID, cohort: RowID<Cohort>, person: RowID<Person>, status: Status,
        queueNumber: Int, requestedAt: Instant
    ) {
        self.id = id
        self.uid = uid
        self.cohort = cohort
        self.person = person
        self.status = status
        self.queueNumber = queueNumber
        self.requestedAt = requestedAt
    }
}

extension Enrolment.Status {
    package var title: LocalizedText {
        switch self {
        case .enrolled: LocalizedText(en: "enrolled", zhHans: "已报名")
        case .waiting: LocalizedText(en: "waiting", zhHans: "候补")
        case .withdrawn: LocalizedText(en: "withdrawn", zhHans: "已退出")
        }
    }
}
