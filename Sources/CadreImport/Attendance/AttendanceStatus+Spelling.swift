import CadreKit
import CadreModel

extension AttendanceStatus {
    /// Reads a status code, its title in either language or another word in use; nil for anything else.
    package init?(spelled word: String) {
        guard let status = Self.spelled[word] ?? Self.spelled[Spelling.folded(word)] else { return nil }
        self = status
    }

    /// True for the words that exports write where nobody has recorded anything yet.
    static func isUnrecorded(_ word: String?) -> Bool {
        guard let word, spelled[word] == nil else { return false }
        return ["notrecorded", "未记录"].contains(Spelling.folded(word))
    }

    /// What a cell may say, one word for each status.
    static var accepted: LocalizedText {
        LocalizedText(
            en: allCases.map { "\($0.rawValue) (\($0.title.zhHans))" }.joined(separator: ", "),
            zhHans: allCases.map { "\($0.title.zhHans)（\($0.rawValue)）" }.joined(separator: "、"))
    }

    private static let spelled = Dictionary(
        allCases.flatMap { status in status.spellings.map { ($0, status) } },
        uniquingKeysWith: { first, _ in first })

    private var spellings: [String] {
        switch self {
        case .present: ["present", "出席", "到课", "已到", "到场", "正常", "正常出席"]
        case .late: ["late", "迟到"]
        case .leftEarly: ["leftearly", "早退"]
        case .excused: ["excused", "请假", "已请假", "事假", "病假", "公假"]
        case .absent: ["absent", "缺勤", "旷课", "缺席", "未到"]
        }
    }
}
