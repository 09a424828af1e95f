package import CadreKit

/// Why answers to a survey are not shown, or not as asked.
package enum SurveyError: ExplainedError, Equatable {
    /// Single answers are shown to nobody.
    case inConfidence(AssessmentID)
    case thresholdOutOfRange(Int)

    package var explanation: LocalizedText {
        switch self {
        case .inConfidence(let id):
            LocalizedText(
                en: "answers to “\(id)” were given in confidence and are shown only as figures of many",
                zhHans: "“\(id)”的作答是匿名的，只以多人汇总的形式呈现")
        case .thresholdOutOfRange(let value):
            LocalizedText(
                en: "a group of \(value) cannot be the least that is shown: from 3 to 20 people can",
                zhHans: "最低展示人数不能设为 \(value)，应为 3 至 20 人")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .inConfidence:
            LocalizedText(en: "`cadre evaluate COHORT` shows them", zhHans: "可用 `cadre evaluate 班级` 查看")
        case .thresholdOutOfRange: nil
        }
    }
}
