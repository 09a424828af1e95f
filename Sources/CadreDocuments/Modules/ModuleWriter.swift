import CadreKit

/// What the documents about one module share: its objectives as sentences, and its reading.
struct ModuleWriter: Wording {
    let module: any CourseModule
    let language: Language

    /// Condition, performance and criterion as one sentence.
    func sentence(_ objective: Objective) -> String {
        let comma = label(", ", "，")
        return said(objective.condition).capitalisedIf(language == .english) + comma
            + said(objective.performance) + comma + said(objective.criterion) + label(".", "。")
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
