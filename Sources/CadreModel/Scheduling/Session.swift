package import CadreKit

/// A block of teaching at a place and a time.
package struct Session: Sendable, Hashable, Identifiable {
    package var id: RowID<Session>
    package var uid: UID
    /// The cohort's code and a number in teaching order: `SM-2026-1/3`.
    package var code: Code
    package var title: String
    /// The programme part it belongs to, counted from 1.
    package var partNumber: Int
    package var status: Status
    package var time: PlannedTime
    /// Set for a session held online.
    package var joinAddress: String?
    package var isPinned: Bool
    /// Raised with every change that calendars must hear of.
    package var sequence: Int
    /// Ids of the programme units it covers, in teaching order.
    package var units: [String]
    package var cohorts: [RowID<Cohort>]
    package var trainers: [SessionTrainer]
    package var rooms: [RowID<Room>]
    package var equipment: [SessionEquipment]

    package enum Status: String, Sendable, Codable, CaseIterable {
        case draft, published, delivered, cancelled
    }

    package init(
        id: RowID<Session>, uid: UID, code: Code, title: String, partNumber: Int, status: Status,
        time: PlannedTime, joinAddress: String?, isPinned: Bool, sequence: Int, units: [String],
        cohorts: [RowID<Cohort>], trainers: [SessionTrainer], rooms: [RowID<Room>],
        equipment: [SessionEquipment]
    ) {
        self.id = id
        self.uid = uid
        self.code = code
        self.title = title
        self.partNumber = partNumber
        self.status = status
        self.time = time
        self.joinAddress = joinAddress
        self.isPinned = isPinned
        self.sequence = sequence
        self.units = units
        self.cohorts = cohorts
        self.trainers = trainers
        self.rooms = rooms
        self.equipment = equipment
    }
}

/// A trainer's part in a session.
package struct SessionTrainer: Sendable, Hashable {
    package let trainer: RowID<Trainer>
    package let role: Role

    package enum Role: String, Sendable, Codable, CaseIterable {
        case lead
        case coTrainer = "co-trainer"
        case observer
    }

    package init(_ trainer: RowID<Trainer>, as role: Role) {
        self.trainer = trainer
        self.role = role
    }
}

/// Counted equipment that a session uses.
package struct SessionEquipment: Sendable, Hashable {
    package let equipment: RowID<Equipment>
    package let quantity: Int

    package init(_ equipment: RowID<Equipment>, quantity: Int) {
        self.equipment = equipment
        self.quantity = quantity
    }
}

extension Session.Status {
    package var title: LocalizedText {
        switch self {
        case .draft: LocalizedText(en: "draft", zhHans: "草稿")
        case .published: LocalizedText(en: "published", zhHans: "已发布")
        case .delivered: LocalizedText(en: "delivered", zhHans: "已授课")
        case .cancelled: LocalizedText(en: "cancelled", zhHans: "已取消")
        }
    }
}
