/// What is wrong with a text that should be JSON.
enum JSONMistake {
    case expected(JSONExpectation)
    case repeated(String)
    case tooDeep, badEscape, controlCharacter

    var words: LocalizedText {
        switch self {
        case .expected(let what):
            .composed { language in
                switch language {
                case .english: "expected \(what.words.en)"
                case .simplifiedChinese: "此处应为\(what.words.zhHans)"
                }
            }
        case .repeated(let name):
            LocalizedText(en: "“\(name)” appears more than once", zhHans: "“\(name)”重复出现")
        case .tooDeep:
            LocalizedText(en: "nested more than 32 levels deep", zhHans: "嵌套超过 32 层")
        case .badEscape:
            LocalizedText(en: "this escape means no character", zhHans: "此转义序列不表示任何字符")
        case .controlCharacter:
            LocalizedText(
                en: "a line break or control character inside a string; write it as an escape such as \\n",
                zhHans: "字符串中含有换行或控制字符，请改用 \\n 等转义写法")
        }
    }
}

/// What could have stood where something else does.
enum JSONExpectation {
    case value, number, name, colon, commaOrBrace, commaOrBracket, closingQuote, endOfText

    var words: LocalizedText {
        switch self {
        case .value: LocalizedText(en: "a value", zhHans: "一个值")
        case .number: LocalizedText(en: "a number such as 12.5", zhHans: "一个数，如 12.5")
        case .name: LocalizedText(en: "a name in double quotes", zhHans: "双引号括起的名称")
        case .colon: LocalizedText(en: "a colon", zhHans: "冒号 :")
        case .commaOrBrace: LocalizedText(en: "a comma or }", zhHans: "逗号或 }")
        case .commaOrBracket: LocalizedText(en: "a comma or ]", zhHans: "逗号或 ]")
        case .closingQuote: LocalizedText(en: "a closing double quote", zhHans: "结束的双引号")
        case .endOfText: LocalizedText(en: "the end of the text", zhHans: "文本结尾")
        }
    }
}
