/// What a file of questions cannot say, gathered while it is written.
public struct ItemLosses: Sendable {
    /// The one that the file is written in.
    public let language: Language
    private var noted: [ExportLoss] = []
    /// How many questions exist in the other language too.
    private var bilingual = 0

    public init(in language: Language) { self.language = language }

    public var all: [ExportLoss] { noted + (bilingual > 0 ? [oneLanguage] : []) }

    /// Something of an item that is not in the file.
    public mutating func note(_ item: Item, en: String, zhHans: String) {
        noted.append(ExportLoss(of: item.id.text, LocalizedText(en: en, zhHans: zhHans)))
    }

    /// An item that is not in the file at all.
    public mutating func leaveOut(_ item: Item, en: String, zhHans: String) {
        note(item, en: "left out: \(en)", zhHans: "未导出：\(zhHans)")
    }

    /// The criteria of an essay, unless it is judged as a whole.
    public mutating func noteCriteria(of item: Item) {
        guard case .criteria(let criteria) = item.key, criteria.map(\.id) != ["whole"] else { return }
        note(
            item, en: "the \(criteria.count) criteria it is judged by are not in the file",
            zhHans: "\(criteria.count) 项评分标准未写入文件")
    }

    /// Takes note of an item that is in the file.
    mutating func count(_ item: Item) {
        if item.prompt.en != item.prompt.zhHans { bilingual += 1 }
    }

    private var oneLanguage: ExportLoss {
        ExportLoss(
            LocalizedText(
                en: """
                    \(bilingual) questions exist in both languages; the file has \
                    \(language == .english ? "English" : "Chinese") alone
                    """,
                zhHans: "有 \(bilingual) 道题为中英文对照，文件中只有\(language == .english ? "英文" : "中文")"))
    }
}
