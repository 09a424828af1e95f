import CadreKit
import Testing

@Suite struct LocalizedTextTests {
    @Test func readsInTheLanguageAskedFor() {
        let text = LocalizedText(en: "team", zhHans: "团队")
        #expect(text.text(in: .english) == "team")
        #expect(text.text(in: .simplifiedChinese) == "团队")
    }

    @Test(arguments: Language.allCases)
    func keepsAUsersWordsAsTyped(_ language: Language) {
        #expect(LocalizedText(asTyped: "第一组 A").text(in: language) == "第一组 A")
    }

    @Test func isComposedLanguageByLanguage() {
        let title = LocalizedText(en: "quiz", zhHans: "测验")
        let composed = LocalizedText.composed { "\(title.text(in: $0)): 3" }
        #expect(composed == LocalizedText(en: "quiz: 3", zhHans: "测验: 3"))
    }

    @Test(arguments: [
        ("zh_CN.UTF-8", Language.simplifiedChinese), ("zh-Hans", .simplifiedChinese),
        ("ZH", .simplifiedChinese),
        ("en_GB", .english), ("C.UTF-8", .english), ("", .english), ("de", .english),
    ])
    func findsTheLanguageOfALocale(_ tag: String, _ language: Language) {
        #expect(Language(tag: tag) == language)
    }
}
