import CadreModel
package import PlanReview

extension RuleExample {
    /// What the example changes of the sound plan, as a difference between two YAML files with a line of context;
    /// empty for one that is the sound plan itself.
    package var changeOfSoundPlan: String {
        get throws {
            let writer = PlanWriter(comments: nil)
            return try LineDifference(from: writer.text(.sound), to: writer.text(draft)).text
        }
    }
}

/// What changed between two texts, line by line.
struct LineDifference {
    private var lines: [(mark: String, line: Substring)] = []

    init(from old: String, to new: String) {
        let (before, after) = (old.split(separator: "\n"), new.split(separator: "\n"))
        let difference = after.difference(from: before)
        let removed = Set(difference.removals.map(\.offset))
        let inserted = Set(difference.insertions.map(\.offset))
        var (index, other) = (0, 0)
        while index < before.count || other < after.count {
            if index < before.count, removed.contains(index) {
                lines.append(("-", before[index]))
                index += 1
            } else if other < after.count, inserted.contains(other) {
                lines.append(("+", after[other]))
                other += 1
            } else {
                lines.append((" ", before[index]))
                (index, other) = (index + 1, other + 1)
            }
        }
    }

    /// Changed lines with their marks and one line around them; `…` stands for what is left out between.
    var text: String {
        var shown: [String] = []
        var last = -1
        for index in lines.indices where isNearChange(index) {
            if last >= 0, last + 1 < index { shown.append(" …") }
            shown.append("\(lines[index].mark) \(lines[index].line)")
            last = index
        }
        return shown.joined(separator: "\n")
    }

    private func isNearChange(_ index: Int) -> Bool {
        (max(0, index - 1)...min(lines.count - 1, index + 1)).contains { lines[$0].mark != " " }
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
