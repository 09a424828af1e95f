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

    /// The part's title, with "1/2" when the part takes several sessions.
    let title: String

    func code(in cohort: Cohort) throws -> Code {
        try Code("\(cohort.code)/\(number)")
    }
}

extension Programme {
    /// The programme's sessions: as many units as fit into a block, never of two parts, never half a unit.
    var blocks: [SessionBlock] {
        var blocks: [SessionBlock] = []
        for (index, part) in parts.enumerated() {
            let bundles = part.units.bundled(into: sessionPattern.blockMinutes)
            for (position, units) in bundles.enumerated() {
                blocks.append(
                    SessionBlock(
                        number: blocks.count + 1, partNumber: index + 1, part: part, units: units,
                        minutes: sessionPattern.length(teaching: units.reduce(0) { $0 + $1.minutes }),
                        title: bundles.count == 1
                            ? part.title : "\(part.title) \(position + 1)/\(bundles.count)"))
            }
        }
        return blocks
    }
}

extension [Programme.Unit] {
    /// The units in order, as many together as fit into `minutes`; a longer one stands alone.
    fileprivate func bundled(into minutes: Int) -> [[Programme.Unit]] {
        reduce(into: []) { bundles, unit in
            let used = bundles.last?.reduce(0) { $0 + $1.minutes } ?? .max
            if used <= minutes - unit.minutes {
                bundles[bundles.count - 1].append(unit)
            } else {
                bundles.append([unit])
            }
        }
    }
}
