package import CadreKit

/// What two sessions may exchange.
package enum SessionAspect: String, Sendable, CaseIterable {
    case time, room, trainer

    package var title: LocalizedText {
        switch self {
        case .time: LocalizedText(en: "time", zhHans: "时间")
        case .room: LocalizedText(en: "room", zhHans: "教室")
        case .trainer: LocalizedText(en: "trainer", zhHans: "讲师")
        }
    }
}
