import CadreKit

/// What is wrong with a file that a command was given.
struct FaultyFile: ExplainedError {
    let name: String
    let error: any ExplainedError

    var explanation: LocalizedText {
        .composed { language in
            switch language {
            case .english: "\(name): \(error.explanation.en)"
            case .simplifiedChinese: "\(name)：\(error.explanation.zhHans)"
            }
        }
    }

    var remedy: LocalizedText? { error.remedy }
}
