import CadreKit
import CadreModel

/// Consecutive units of one programme part that make one session.
struct SessionBlock {
    /// Counted from 1 through the whole programme, in teaching order.
    let number: Int
    let partNumber: Int
    let part: Programme.Part
    let units: [Programme.Unit]
    /// Teaching and breaks together.
    let minutes: Int

    var title: String {
        let names = units.map { $0.title.zhHans == $0.title.en ? $0.title.en : $0.title.zhHans }
        return "\(part.title)：\(names.joined(separator: "、"))"
    }

    func code(in cohort: Cohort) throws -> Code {
        try Code("\(cohort.code)/\(number)")
    }
}

extension Programme {
    /// The programme's sessions: as many units as fit into a block, never of two parts, never half a unit.
    var blocks: [SessionBlock] {
        var blocks: [SessionBlock] = []
        for (index, part) in parts.enumerated() {
            var rest = part.units[...]
            while !rest.isEmpty {
                let units = rest.prefix(fitting: sessionPattern.blockMinutes)
                rest = rest.dropFirst(units.count)
                blocks.append(
                    SessionBlock(
                        number: blocks.count + 1, partNumber: index + 1, part: part, units: Array(units),
                        minutes: sessionPattern.length(teaching: units.reduce(0) { $0 + $1.minutes })))
            }
        }
        return blocks
    }
}

extension ArraySlice<Programme.Unit> {
    /// The longest beginning within `minutes`; one unit at least.
    fileprivate func prefix(fitting minutes: Int) -> Self {
        var sum = 0
        let fitting = prefix { unit in
            sum += unit.minutes
            return sum <= minutes
        }
        return fitting.isEmpty ? prefix(1) : fitting
    }
}
