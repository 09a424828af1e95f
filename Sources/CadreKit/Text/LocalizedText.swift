/// A sentence of Cadre's own, in every language it speaks; the compiler refuses one that lacks a language.
public struct LocalizedText: Sendable, Hashable, Codable {
    public let en: String
    public let zhHans: String

    public init(en: String, zhHans: String) {
        self.en = en
        self.zhHans = zhHans
    }

    /// A user's words, which exist once and read the same in every language.
    public init(asTyped words: String) {
        self.init(en: words, zhHans: words)
    }

    public func text(in language: Language) -> String {
        switch language {
        case .english: en
        case .simplifiedChinese: zhHans
        }
    }
}

extension LocalizedText {
    /// A text made of other texts, each in its own language: `.composed { "\(title.text(in: $0)): 3" }`.
    public static func composed(_ words: (Language) -> String) -> LocalizedText {
        LocalizedText(en: words(.english), zhHans: words(.simplifiedChinese))
    }
}
