package import CadreKit

/// How someone attended one session; a session nobody has recorded yet has no status at all.
package enum AttendanceStatus: String, Sendable, Codable, CaseIterable {
    case present
    case late
    case leftEarly = "left-early"
    case excused
    case absent

    package var title: LocalizedText {
        switch self {
        case .present: LocalizedText(en: "present", zhHans: "出席")
        case .late: LocalizedText(en: "late", zhHans: "迟到")
        case .leftEarly: LocalizedText(en: "left early", zhHans: "早退")
        case .excused: LocalizedText(en: "excused", zhHans: "请假")
        case .absent: LocalizedText(en: "absent", zhHans: "缺勤")
        }
    }

    /// One or two letters, or one character, for a grid.
    package var mark: LocalizedText {
        switch self {
        case .present: LocalizedText(en: "P", zhHans: "到")
        case .late: LocalizedText(en: "L", zhHans: "迟")
        case .leftEarly: LocalizedText(en: "LE", zhHans: "退")
        case .excused: LocalizedText(en: "EX", zhHans: "假")
        case .absent: LocalizedText(en: "A", zhHans: "缺")
        }
    }

    /// Whether a record must say how many minutes the person was there.
    package var needsMinutes: Bool { self == .late || self == .leftEarly }
}
