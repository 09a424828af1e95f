/// The cognitive processes of Bloom's taxonomy as revised by Anderson and Krathwohl (2001), lowest first.
public enum CognitiveLevel: String, Sendable, Codable, CaseIterable, Comparable {
    case remember, understand, apply, analyse, evaluate, create

    public var title: LocalizedText {
        switch self {
        case .remember: LocalizedText(en: "remember", zhHans: "记忆")
        case .understand: LocalizedText(en: "understand", zhHans: "理解")
        case .apply: LocalizedText(en: "apply", zhHans: "应用")
        case .analyse: LocalizedText(en: "analyse", zhHans: "分析")
        case .evaluate: LocalizedText(en: "evaluate", zhHans: "评价")
        case .create: LocalizedText(en: "create", zhHans: "创造")
        }
    }

    public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
