public typealias ModuleID = Identifier<any CourseModule>
public typealias ObjectiveID = Identifier<Objective>
public typealias UnitID = Identifier<CourseUnit>
public typealias KindID = Identifier<any AssessmentKind>
public typealias AssessmentID = Identifier<AssessmentDefinition>
public typealias ItemID = Identifier<Item>
public typealias BandID = Identifier<Band>
public typealias OptionID = Identifier<AnswerOption>
public typealias ExporterID = Identifier<any Exporter>

/// A room feature (`projector`), named alike by the curricula that need it and the rooms that have it.
public typealias RoomFeature = Identifier<DeliveryRequirements>
/// What a trainer must be qualified in (`team-management`).
public typealias Qualification = Identifier<TeachingMethod>
/// A kind of equipment that is counted (`flipchart`).
public typealias EquipmentCode = Identifier<EquipmentNeed>
