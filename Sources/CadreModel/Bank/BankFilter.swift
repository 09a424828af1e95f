package import CadreKit

/// Which items of the bank are meant; a part that is not given lets everything through.
package struct BankFilter: Sendable, Hashable {
    package var objective: ObjectiveID?
    package var difficulty: Difficulty?
    /// Every one of which an item must have.
    package var tags: [String] = []
    /// And every category below it.
    package var category: String?
    /// Words of the question, in either language.
    package var words: String?
    package var includesRetired = false
    /// Whether what modules bring along is left out.
    package var isOwnOnly = false

    package init() {}

    package func passes(_ one: BankItem) -> Bool {
        (includesRetired || !one.isRetired)
            && (one.isOwn || !isOwnOnly)
            && Draw(1, of: objective, difficulty: difficulty, tags: tags).suits(one.item)
            && (category.map { one.category == $0 || one.category?.hasPrefix($0 + "/") == true } ?? true)
            && (words.map {
                one.item.prompt.en.contains(ignoringCase: $0)
                    || one.item.prompt.zhHans.contains(ignoringCase: $0)
            }
                ?? true)
    }
}

extension String {
    fileprivate func contains(ignoringCase words: String) -> Bool {
        lowercased().contains(words.lowercased())
    }
}
