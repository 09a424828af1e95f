import Testing

@testable import Psychometrics

@Suite struct SmallSampleTests {
    @Test func saysNothingOfWhatCannotBeKnown() throws {
        var matrix = ScoreMatrix(personCount: 2, maxima: [1, 1], optionCounts: [0, 0])
        for person in 0..<2 {
            for item in 0..<2 { matrix.set(1, person: person, item: item) }
        }
        let analysis = ItemAnalysis(matrix)
        #expect(analysis.reliability == nil)
        #expect(analysis.items.allSatisfy { $0.itemRest == nil && $0.itemTotal == nil })
        #expect(analysis.items.allSatisfy { $0.facility.value == 1 && $0.facility.low < 0.4 })
        #expect(LearningGain([]) == nil)
        #expect(try #require(LearningGain([(before: 0.5, after: 0.6)])).difference == nil)
        #expect(WeightedKappa([(2, 2), (2, 2)]) == nil)
        #expect(IntraclassCorrelation([[3, 3], [3, 3]], .oneWay) == nil)
    }

    @Test func findsNoEffectSizeWhenEverybodyGainedTheSame() throws {
        let gain = try #require(
            LearningGain((0..<10).map { (before: Double($0) / 20, after: Double($0) / 20 + 0.1) }))
        #expect(gain.effectSize == nil)
        #expect(try #require(gain.difference).value.isClose(to: 0.1))
    }

    @Test func leavesAlphaOutWhenThePapersDiffer() throws {
        let test = try #require(ReferenceFigures.all.get().tests.first)
        let whole = test.matrix
        var part = ScoreMatrix(
            personCount: whole.personCount, maxima: whole.maxima, optionCounts: whole.optionCounts)
        for person in 0..<whole.personCount {
            for item in 0..<whole.itemCount where (person + item) % 3 > 0 {
                part.set(whole.scores[person * whole.itemCount + item], person: person, item: item)
            }
        }
        let analysis = ItemAnalysis(part)
        #expect(analysis.reliability == nil)
        #expect(analysis.items.allSatisfy { $0.alphaIfDeleted == nil && $0.count < whole.personCount })
    }

    @Test func isTheSameInWhateverOrderThePersonsCome() throws {
        let test = try #require(ReferenceFigures.all.get().tests.first)
        let whole = test.matrix
        var turned = ScoreMatrix(
            personCount: whole.personCount, maxima: whole.maxima, optionCounts: whole.optionCounts)
        for person in 0..<whole.personCount {
            for item in 0..<whole.itemCount {
                let index = person * whole.itemCount + item
                turned.set(
                    whole.scores[index], choice: Int(whole.choices[index]),
                    person: whole.personCount - 1 - person, item: item)
            }
        }
        for (one, other) in zip(ItemAnalysis(whole).items, ItemAnalysis(turned).items) {
            #expect(one.discrimination.isClose(to: other.discrimination))
            #expect(zip(one.options, other.options).allSatisfy { $0.best.isClose(to: $1.best) })
        }
    }

    @Test func pointsAtAKeyThatTheBestDoNotChoose() {
        // The six best know that it is option 1; the key says 0.
        var matrix = ScoreMatrix(personCount: 9, maxima: [1, 1, 1, 1], optionCounts: [3, 0, 0, 0])
        for person in 0..<9 {
            let knows = person < 6
            matrix.set(knows ? 0 : 1, choice: knows ? 1 : 0, person: person, item: 0)
            for item in 1..<4 { matrix.set(person < 7 - item ? 1 : 0, person: person, item: item) }
        }
        let analysis = ItemAnalysis(matrix)
        let flags = analysis.items[0].flags(key: 0, alpha: analysis.reliability?.alpha.value)
        #expect(flags.starts(with: [.bestPrefer(option: 1), .misleads]))
        #expect(flags.contains(.idleOption(2)))
        #expect(analysis.items[2].flags(key: nil, alpha: nil).isEmpty)
    }
}
