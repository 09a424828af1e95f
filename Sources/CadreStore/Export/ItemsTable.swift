import CadreKit
import CadreModel

extension ExportTable {
    /// Items of the bank; binds them as JSON, since some are the department's and some its modules'.
    static let items = ExportTable(
        columns: [
            Column("item", en: "Question", zhHans: "题目标识", "code"),
            Column("version", en: "Version", zhHans: "版本", "number", as: .integer),
            Column("category", en: "Category", zhHans: "分类", "category"),
            Column("objective", en: "Objective", zhHans: "目标", "objective"),
            Column(
                "difficulty", en: "Difficulty", zhHans: "难度", "difficulty",
                words: Difficulty.allCases.map { ($0.rawValue, $0.title) }),
            Column(
                "tags", en: "Tags", zhHans: "标签",
                "(SELECT group_concat(value, ', ') FROM json_each(item, '$.tags'))"),
            Column(
                "kind", en: "Kind", zhHans: "题型", "(SELECT key FROM json_each(item, '$.response'))",
                words: [
                    ("choice", LocalizedText(en: "one option", zhHans: "单选")),
                    ("choices", LocalizedText(en: "several options", zhHans: "多选")),
                    ("number", LocalizedText(en: "number", zhHans: "数值")),
                    ("text", LocalizedText(en: "short text", zhHans: "简答")),
                    ("order", LocalizedText(en: "order", zhHans: "排序")),
                    ("pairs", LocalizedText(en: "matching", zhHans: "配对")),
                    ("gaps", LocalizedText(en: "gaps", zhHans: "填空")),
                    ("essay", LocalizedText(en: "essay", zhHans: "论述")),
                ], otherwise: LocalizedText(en: "other", zhHans: "其他")),
            Column("text", en: "Text", zhHans: "题干", cell: { "json_extract(item, '$.prompt.\($0.member)')" }),
            Column(
                "points", en: "Points", zhHans: "分值", points("json_extract(item, '$.points.thousandths')"),
                as: .decimal),
            Column("author", en: "Author", zhHans: "作者", "author"),
            Column("written", en: "Written (UTC)", zhHans: "编写时间（UTC）", instant("created_at"), as: .instant),
        ],
        rows: """
            FROM (
                SELECT json_extract(value, '$.item') AS item, json_extract(value, '$.item.id') AS code,
                    json_extract(value, '$.item.version') AS number,
                    json_extract(value, '$.item.objective') AS objective,
                    json_extract(value, '$.item.difficulty') AS difficulty,
                    json_extract(value, '$.category') AS category, json_extract(value, '$.author') AS author,
                    json_extract(value, '$.createdAt') AS created_at
                FROM json_each(?1))
            """)
}

extension Language {
    /// The member of a `LocalizedText` kept as JSON.
    fileprivate var member: String {
        switch self {
        case .english: "en"
        case .simplifiedChinese: "zhHans"
        }
    }
}
