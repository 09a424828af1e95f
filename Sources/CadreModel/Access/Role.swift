package import CadreKit

/// What a person may be in a part of the department.
package enum Role: String, Sendable, Codable, CaseIterable {
    case administrator, coordinator, trainer, learner, manager

    package var title: LocalizedText {
        switch self {
        case .administrator: LocalizedText(en: "administrator", zhHans: "管理员")
        case .coordinator: LocalizedText(en: "coordinator", zhHans: "培训专员")
        case .trainer: LocalizedText(en: "trainer", zhHans: "讲师")
        case .learner: LocalizedText(en: "learner", zhHans: "学员")
        case .manager: LocalizedText(en: "manager", zhHans: "直属上级")
        }
    }
}
