import CadreKit

/// What the documents about one module share: its words in one language, and how times and groups are put.
struct ModuleWriter {
    let module: any CourseModule
    let language: Language

    func said(_ text: LocalizedText) -> String { text.text(in: language) }

    func label(_ en: String, _ zhHans: String) -> String { said(LocalizedText(en: en, zhHans: zhHans)) }

    /// "45 min", "45 分钟".
    func minutes(_ count: Int) -> String { "\(count) \(label("min", "分钟"))" }

    /// "6 h 50 min".
    func hours(_ count: Int) -> String {
        let (hours, rest) = count.quotientAndRemainder(dividingBy: 60)
        let whole = "\(hours) \(label("h", "小时"))"
        return rest == 0 ? whole : "\(whole) \(minutes(rest))"
    }

    func range(_ numbers: ClosedRange<Int>) -> String {
        numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
    }

    func joined(_ texts: [String]) -> String { texts.joined(separator: label(", ", "、")) }

    /// Condition, performance and criterion as one sentence.
    func sentence(_ objective: Objective) -> String {
        let comma = label(", ", "，")
        return said(objective.condition).capitalisedIf(language == .english) + comma
            + said(objective.performance) + comma + said(objective.criterion) + label(".", "。")
    }

    /// A heading and blocks, or nothing when there are none.
    func chapter(_ en: String, _ zhHans: String, _ blocks: [Block]) -> [Block] {
        blocks.isEmpty ? [] : [.heading(2, label(en, zhHans))] + blocks
    }

    var reading: [Block] {
        chapter(
            "Further reading", "延伸阅读",
            module.furtherReading.isEmpty
                ? []
                : [
                    .list(
                        module.furtherReading.map { one in
                            let title = label("“\(one.title.en)”", "《\(one.title.zhHans)》")
                            return
                                "\(title), \(one.authors), \(one.year)\(label(": ", "："))\(said(one.reason))"
                        })
                ])
    }
}

extension String {
    fileprivate func capitalisedIf(_ condition: Bool) -> String {
        condition ? prefix(1).uppercased() + dropFirst() : self
    }
}
