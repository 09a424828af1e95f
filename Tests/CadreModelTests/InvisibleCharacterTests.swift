import CadreKit
import CadreModel
import Testing

struct InvisibleCharacterTests {
    @Test(arguments: [
        "陈晨", "Sarah O'Neil", "Zoë", "José María", "نیک‌نام", "क्‍ष", "👩‍👩‍👧", "❤️ 队", "李 梅", "A-1", "Ü", "ﾊﾝｶｸ",
    ])
    func isNoneInNamesOfAnyScript(name: String) throws {
        #expect(name.firstInvisible == nil)
        #expect(try name.required(for: LocalizedText(asTyped: "x")) == name)
    }

    @Test(arguments: [
        "\u{200B}", "XS001\u{200B}", "李\n梅", "a\u{1B}[31mb", "\u{202E}gnp", "a\u{200D}b", "\u{FEFF}x",
        "a\u{0}b", "x\u{2028}y",
    ])
    func isFoundAndNamed(text: String) {
        let error = #expect(throws: RequiredTextError.self) {
            try text.required(for: LocalizedText(en: "a site", zhHans: "场地"))
        }
        #expect(error?.explanation.en.contains("U+") == true)
    }

    @Test func doesNotTellTwoSpellingsOfOneNameApart() throws {
        #expect(try "Zoe\u{308}".required(for: LocalizedText(asTyped: "x")) == "Zoë")
    }
}
