/// An assessment whose items do not suit its kind: a mistake of whoever wrote it, not of who answers.
public struct DefinitionError: ExplainedError, Equatable {
    public let assessment: AssessmentID
    public let item: ItemID?
    public let reason: LocalizedText

    public init(_ assessment: AssessmentID, item: ItemID? = nil, reason: LocalizedText) {
        self.assessment = assessment
        self.item = item
        self.reason = reason
    }

    public var explanation: LocalizedText {
        .composed { language in
            let place = item.map { "\(assessment)/\($0)" } ?? assessment.text
            return switch language {
            case .english: "\(place): \(reason.en)"
            case .simplifiedChinese: "\(place)：\(reason.zhHans)"
            }
        }
    }
}
