extension AssessmentDefinition {
    /// Refuses what `validateStructure` refuses, and the first item that `flaw` finds something against.
    ///
    /// - Throws: `DefinitionError`.
    public func validate(_ flaw: (Item) -> LocalizedText?) throws(DefinitionError) {
        try validateStructure()
        for item in items {
            if let reason = flaw(item) { throw DefinitionError(id, item: item.id, reason: reason) }
        }
    }

    /// Refuses an id used twice, sections that name an item twice or one that is not there, and bands that leave a
    /// result without meaning.
    ///
    /// - Throws: `DefinitionError`.
    public func validateStructure() throws(DefinitionError) {
        if let twin = firstRepeated(items.map(\.id)) {
            throw DefinitionError(
                id, item: twin,
                reason: LocalizedText(en: "two questions have this id", zhHans: "有两道题使用了这个标识"))
        }
        let sectioned = sections.flatMap(\.items)
        if let twin = firstRepeated(sectioned) {
            throw DefinitionError(
                id, item: twin,
                reason: LocalizedText(en: "two sections claim it", zhHans: "有两个部分都包含此题"))
        }
        if let stranger = sectioned.first(where: { section in !items.contains { $0.id == section } }) {
            throw DefinitionError(
                id, item: stranger,
                reason: LocalizedText(
                    en: "a section names it, and it is not there", zhHans: "某个部分引用了它，但它并不存在"))
        }
        if let flaw = bands.flaw { throw DefinitionError(id, reason: flaw) }
    }
}

extension [Band] {
    fileprivate var flaw: LocalizedText? {
        guard let first else { return nil }
        guard first.fromPercent == 0, allSatisfy({ $0.fromPercent <= 100 }),
            zip(self, dropFirst()).allSatisfy({ $0.fromPercent < $1.fromPercent })
        else {
            return LocalizedText(
                en: "its bands do not rise from 0 % to at most 100 %", zhHans: "结果区间必须从 0% 起逐级递增，最高不超过 100%")
        }
        return firstRepeated(map(\.id)).map { twin in
            LocalizedText(en: "two bands have the id “\(twin)”", zhHans: "有两个结果区间使用了标识“\(twin)”")
        }
    }
}

private func firstRepeated<ID: Hashable>(_ ids: [ID]) -> ID? {
    var seen: Set<ID> = []
    return ids.first { !seen.insert($0).inserted }
}
