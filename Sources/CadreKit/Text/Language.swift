/// A language that Cadre's own words exist in.
public enum Language: String, Sendable, Codable, CaseIterable {
    case english = "en"
    case simplifiedChinese = "zh-Hans"

    /// The language for a locale or language tag (`zh_CN.UTF-8`, `zh-Hans`, `en_GB`); anything that is not
    /// Chinese reads English.
    public init(tag: String) {
        self = tag.lowercased().hasPrefix("zh") ? .simplifiedChinese : .english
    }
}
