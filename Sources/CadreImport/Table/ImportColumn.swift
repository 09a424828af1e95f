package import CadreKit

/// A column that a kind of file may have; its raw value is its place among the cases, from 0.
package protocol ImportColumn: CaseIterable, RawRepresentable<Int>, Sendable {
    var title: LocalizedText { get }
    /// Every heading that names the column, the one to recommend in each language first: case, spaces and
    /// punctuation do not count.
    var spellings: LocalizedSpellings { get }
    var isRequired: Bool { get }
}

/// Headings for one column in English and Chinese, the recommended one first.
package struct LocalizedSpellings: Sendable {
    let en: [String]
    let zhHans: [String]

    init(en: [String], zhHans: [String]) {
        self.en = en
        self.zhHans = zhHans
    }

    var folded: Set<String> { Set((en + zhHans).map(Spelling.folded)) }
}
