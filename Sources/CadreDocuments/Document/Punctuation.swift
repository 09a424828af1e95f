import CadreKit

/// What stands between a label and its value.
func colon(in language: Language) -> String {
    switch language {
    case .english: ": "
    case .simplifiedChinese: "："
    }
}
