package import CadreKit

/// Why a trainer cannot be added or found.
package enum TrainerError: ExplainedError, Equatable {
    case unknownTrainer(String)
    case exists(Code)
    case alreadyTrainer(String, Code)
    /// Nothing is said against the weekly hours in the hours asked about.
    case ordinaryDay(String, Day)

    package var explanation: LocalizedText {
        switch self {
        case .unknownTrainer(let code):
            LocalizedText(en: "there is no trainer “\(code)”", zhHans: "没有编号为“\(code)”的讲师")
        case .exists(let code):
            LocalizedText(en: "there is already a trainer \(code)", zhHans: "讲师 \(code) 已存在")
        case .alreadyTrainer(let name, let code):
            LocalizedText(en: "\(name) is trainer \(code) already", zhHans: "\(name) 已是讲师 \(code)")
        case .ordinaryDay(let name, let day):
            LocalizedText(
                en: "\(name) keeps to the weekly hours on \(day) already",
                zhHans: "\(name) 在 \(day) 没有与每周时间不同的安排")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .unknownTrainer:
            LocalizedText(en: "`cadre trainer list` shows them", zhHans: "可用 `cadre trainer list` 查看")
        case .exists: LocalizedText(en: "choose another code", zhHans: "请换一个编号")
        case .alreadyTrainer, .ordinaryDay: nil
        }
    }
}
