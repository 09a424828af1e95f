@testable import CadreService
import CadreKit
import CadreModel
import Support
import Testing

struct SessionBlockTests {
    @Test(arguments: 0..<50)
    func bundlesUnitsOfOnePartAsFarAsTheyFit(seed: UInt64) {
        let programme = Programme.random(seed: seed)
        let blocks = programme.blocks()
        #expect(blocks.flatMap(\.units) == programme.parts.flatMap(\.units))
        #expect(blocks.map(\.number) == Array(1..<blocks.count + 1))
        for block in blocks {
            #expect(block.units.allSatisfy(programme.parts[block.partNumber - 1].units.contains))
            #expect(block.teaching <= programme.sessionPattern.blockMinutes)
            #expect(block.minutes == programme.sessionPattern.length(teaching: block.teaching))
        }
        for (block, next) in zip(blocks, blocks.dropFirst()) where block.partNumber == next.partNumber {
            let first = next.units.first?.minutes ?? 0
            #expect(block.teaching + first > programme.sessionPattern.blockMinutes)
        }
    }

    @Test(arguments: 0..<50)
    func leavesOutWhatIsTaughtAndKeepsTheNumbers(seed: UInt64) {
        let programme = Programme.random(seed: seed)
        var random = SplitMix64(seed: seed)
        let all = programme.parts.flatMap(\.units)
        let taught = Set(all.filter { _ in random.next() % 3 == 0 }.map(\.id))
        let blocks = programme.blocks(without: taught)
        #expect(blocks.flatMap(\.units) == all.filter { !taught.contains($0.id) })
        let whole = Dictionary(uniqueKeysWithValues: programme.blocks().map { ($0.number, $0) })
        for block in blocks {
            #expect(whole[block.number]?.units.filter { !taught.contains($0.id) } == block.units)
        }
    }

    @Test func countsTheSessionsOfAPartThatTakesSeveral() {
        let units = (1...3).map {
            Programme.Unit(id: "\($0)", title: LocalizedText(asTyped: "\($0)"), minutes: 120)
        }
        let programme = Programme(parts: [units, [units[0]]], pattern: .halfDays)
        #expect(programme.blocks().map(\.title) == ["Part 1 1/3", "Part 1 2/3", "Part 1 3/3", "Part 2"])
    }
}

extension SessionBlock {
    fileprivate var teaching: Int { units.reduce(0) { $0 + $1.minutes } }
}

extension Programme {
    fileprivate init(parts: [[Unit]], pattern: SessionPattern) {
        let template = CourseContent.twoParts.programme
        self.init(
            code: template.code, title: template.title,
            parts: parts.enumerated().map { index, units in
                Part(
                    title: "Part \(index + 1)", module: nil, units: units,
                    requirements: template.parts[0].requirements)
            }, sessionPattern: pattern, gradebook: template.gradebook)
    }

    /// One to four parts of one to eight units, none longer than a block.
    fileprivate static func random(seed: UInt64) -> Programme {
        var random = SplitMix64(seed: seed)
        let pattern = SessionPattern(
            blockMinutes: 120 + Int(random.next() % 5) * 30, breakMinutes: 10, breakAfterMinutes: 60,
            sessionsPerDay: 2)
        let parts = (0...random.next() % 4).map { part in
            (0...random.next() % 8).map { unit in
                Unit(
                    id: "\(part)/\(unit)", title: LocalizedText(asTyped: "\(unit)"),
                    minutes: 5 + Int(random.next() % 116))
            }
        }
        return Programme(parts: parts, pattern: pattern)
    }
}
