import Testing

@testable import Psychometrics

@Suite struct ReferenceTests {
    @Test func findsTheProbabilitiesThatSciPyFinds() throws {
        for one in try ReferenceFigures.all.get().distributions {
            let parameters = one.parameters
            let found =
                switch one.kind {
                case "t": StudentT(degreesOfFreedom: parameters[0]).probability(upTo: one.at)
                case "f":
                    FDistribution(numeratorDegrees: parameters[0], denominatorDegrees: parameters[1])
                        .probability(upTo: one.at)
                default:
                    NoncentralT(degreesOfFreedom: parameters[0], noncentrality: parameters[1])
                        .probability(upTo: one.at)
                }
            #expect(found.isClose(to: one.probability), "\(one): \(found)")
        }
    }

    @Test func analysesItemsAsNumPyDoes() throws {
        for test in try ReferenceFigures.all.get().tests {
            let analysis = ItemAnalysis(test.matrix)
            #expect(analysis.mean.isClose(to: test.mean))
            #expect(analysis.deviation.isClose(to: test.deviation))
            let reliability = try #require(analysis.reliability)
            #expect(reliability.alpha.isClose(to: test.alpha), "\(reliability.alpha) \(test.alpha)")
            #expect(reliability.measurementError.isClose(to: test.measurementError))
            for (found, expected) in zip(analysis.items, test.items) {
                #expect(found.facility.isClose(to: expected.facility))
                #expect(found.discrimination.isClose(to: expected.discrimination))
                #expect(try #require(found.itemTotal).isClose(to: expected.itemTotal))
                #expect(try #require(found.itemRest).isClose(to: expected.itemRest))
                #expect(try #require(found.alphaIfDeleted).isClose(to: expected.alphaIfDeleted))
                for (option, figures) in zip(found.options, expected.options) {
                    #expect(option.all.isClose(to: figures[0]))
                    #expect(option.best.isClose(to: figures[1]))
                    #expect(option.worst.isClose(to: figures[2]))
                }
            }
        }
    }

    @Test func findsTheGainsThatSciPyFinds() throws {
        for expected in try ReferenceFigures.all.get().gains {
            let pairs = zip(expected.before, expected.after).map { (before: $0, after: $1) }
            let gain = try #require(LearningGain(pairs))
            #expect(try #require(gain.difference).isClose(to: expected.difference))
            #expect(try #require(gain.normalisedGain).isClose(to: expected.normalisedGain))
            let size = try #require(gain.effectSize)
            #expect(size.isClose(to: expected.effectSize, within: 1e-7), "\(size) \(expected.effectSize)")
        }
    }

    @Test func findsTheAgreementThatNumPyFinds() throws {
        let figures = try ReferenceFigures.all.get()
        for expected in figures.kappas {
            let kappa = try #require(WeightedKappa(Array(zip(expected.one, expected.other))))
            #expect(kappa.value.isClose(to: expected.value))
        }
        for expected in figures.agreements {
            let oneWay = try #require(IntraclassCorrelation(expected.marks, .oneWay))
            #expect(oneWay.single.isClose(to: expected.oneWay))
            #expect(oneWay.average.isClose(to: expected.oneWayAverage))
            let twoWay = try #require(IntraclassCorrelation(expected.marks, .twoWay))
            #expect(twoWay.single.isClose(to: expected.twoWay), "\(twoWay.single) \(expected.twoWay)")
            #expect(twoWay.average.isClose(to: expected.twoWayAverage))
        }
    }
}
