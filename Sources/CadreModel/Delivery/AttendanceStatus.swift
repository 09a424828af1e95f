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

    /// Whether a record must say how many minutes the person was there.
    package var needsMinutes: Bool { self == .late || self == .leftEarly }
}
