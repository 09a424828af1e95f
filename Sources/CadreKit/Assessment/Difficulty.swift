/// How hard an item is meant to be.
public enum Difficulty: String, Sendable, Codable, CaseIterable {
    case easy, medium, hard

    public var title: LocalizedText {
        switch self {
        case .easy: LocalizedText(en: "easy", zhHans: "易")
        case .medium: LocalizedText(en: "medium", zhHans: "中")
        case .hard: LocalizedText(en: "hard", zhHans: "难")
        }
    }
}
