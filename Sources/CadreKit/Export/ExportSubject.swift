/// What is exported.
public enum ExportSubject: String, Sendable, Codable, CaseIterable {
    case attendance, scores, roster, schedule, items, certificates

    public var title: LocalizedText {
        switch self {
        case .attendance: LocalizedText(en: "attendance", zhHans: "考勤")
        case .scores: LocalizedText(en: "scores", zhHans: "成绩")
        case .roster: LocalizedText(en: "roster", zhHans: "学员名册")
        case .schedule: LocalizedText(en: "schedule", zhHans: "课程表")
        case .items: LocalizedText(en: "question bank", zhHans: "题库")
        case .certificates: LocalizedText(en: "certificates", zhHans: "证书")
        }
    }
}
