package import CadreKit
package import CadreModel

/// A question that Cadre can ask, out of a file.
package struct ReadItem: Sendable, Hashable {
    package let item: Item
    /// As a path, `Sales/Pricing`; nil where the file has none.
    package let category: String?
    package let line: Int
}

/// The questions of a file, and what is to be said of it.
///
/// An error is a question that was left out; a warning something of a question that Cadre cannot keep.
package struct ItemReading: Sendable {
    package private(set) var items: [ReadItem] = []
    package private(set) var findings: [Finding] = []
    /// How often a name was taken already.
    private var taken: [String: Int] = [:]

    /// The most questions in one file.
    static let limit = 100_000

    package init() {}

    mutating func add(_ finding: Finding) { findings.append(finding) }

    /// Adds a question, or says what keeps it out.
    mutating func add(_ question: ReadQuestion) {
        let place = Place(line: question.line, column: question.column, path: question.name)
        guard items.count < Self.limit else {
            if findings.last?.code != "items.too-many" { add(.tooManyItems(Self.limit, at: place)) }
            return
        }
        do throws(ItemFlaw) {
            let made = try question.item(id: id(of: question))
            items.append(ReadItem(item: made.item, category: question.category, line: question.line))
            var said: Set<LocalizedText> = []
            for loss in question.losses + made.losses where said.insert(loss).inserted {
                add(Finding(.warning, "items.left-out", at: place, loss))
            }
        } catch {
            add(.unusable(error, at: place))
        }
    }

    /// Adds what a file inside an archive held.
    mutating func add(_ other: ItemReading, from entry: String) {
        for item in other.items { items.append(item.renamed(by: &self)) }
        findings += other.findings.map {
            Finding(
                $0.severity, $0.code,
                at: Place(
                    line: $0.place?.line, column: $0.place?.column,
                    path: ([entry] + ($0.place?.path.map { [$0] } ?? [])).joined(separator: " ")),
                $0.reason, hint: $0.hint)
        }
    }

    /// The question's name as an id, the same whenever the file is read; a number follows where a name is taken.
    private mutating func id(of question: ReadQuestion) -> ItemID {
        unique(ItemID(naming: question.name ?? question.prompt))
    }

    fileprivate mutating func unique(_ base: ItemID) -> ItemID {
        let count = taken[base.text, default: 0] + 1
        taken[base.text] = count
        return count == 1 ? base : (try? ItemID("\(base)-\(count)")) ?? base
    }
}

extension ReadItem {
    /// With an id that no other item of the reading has.
    fileprivate func renamed(by reading: inout ItemReading) -> ReadItem {
        var item = item
        item.id = reading.unique(item.id)
        return ReadItem(item: item, category: category, line: line)
    }
}
