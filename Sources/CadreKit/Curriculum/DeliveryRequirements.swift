/// What a module needs from a room, a trainer and the stores to be taught as designed.
public struct DeliveryRequirements: Sendable, Hashable, Codable {
    public let roomFeatures: [RoomFeature]
    /// Learners in the room for whom the activities work.
    public let groupSize: ClosedRange<Int>
    public let trainerQualification: Qualification
    public let equipment: [EquipmentNeed]

    public init(
        roomFeatures: [RoomFeature] = [], groupSize: ClosedRange<Int>, trainerQualification: Qualification,
        equipment: [EquipmentNeed] = []
    ) {
        self.roomFeatures = roomFeatures
        self.groupSize = groupSize
        self.trainerQualification = trainerQualification
        self.equipment = equipment
    }
}

/// So many pieces of one kind of equipment for each session.
public struct EquipmentNeed: Sendable, Hashable, Codable {
    public let equipment: EquipmentCode
    public let count: Int

    public init(_ equipment: EquipmentCode, count: Int) {
        self.equipment = equipment
        self.count = count
    }
}
