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
    /// The session that it is already; nil for one that is still to be made.
    var session: Code?
}

extension SessionBlock {
    /// What a session teaches; nil for one of a part that the programme no longer has.
    init?(_ session: Session, of programme: Programme) {
        guard programme.parts.indices.contains(session.partNumber - 1) else { return nil }
        let part = programme.parts[session.partNumber - 1]
        self.init(
            number: session.partNumber, partNumber: session.partNumber, part: part,
            units: part.units.filter { session.units.contains($0.id) }, minutes: session.time.minutes,
            title: session.title, session: session.code)
    }
}

extension Programme {
    /// The programme's sessions: as many units as fit into a block, never of two parts, never half a unit.
    ///
    /// - Parameter taught: ids of units that other sessions cover; what they leave of a block keeps its number.
    func blocks(without taught: Set<String> = []) -> [SessionBlock] {
        var number = 0
        var blocks: [SessionBlock] = []
        for (index, part) in parts.enumerated() {
            let bundles = part.units.bundled(into: sessionPattern.blockMinutes)
            for (position, bundle) in bundles.enumerated() {
                number += 1
                let units = bundle.filter { !taught.contains($0.id) }
                guard !units.isEmpty else { continue }
                blocks.append(
                    SessionBlock(
                        number: number, partNumber: index + 1, part: part, units: units,
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
