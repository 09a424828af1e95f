import CadreKit
import Testing

@Suite struct SplitMix64Tests {
    /// The published sequence for this seed (Vigna's reference implementation, splitmix64.c).
    @Test func givesThePublishedSequence() {
        var generator = SplitMix64(seed: 1_234_567)
        let drawn = (0..<5).map { _ in generator.next() }
        #expect(
            drawn == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test(arguments: [1, 2, 3, 7, 24])
    func drawsEachNumberBelowABoundAboutAsOften(_ bound: Int) {
        var generator = SplitMix64(seed: 42)
        var times = Array(repeating: 0, count: bound)
        for _ in 0..<(1_000 * bound) { times[generator.next(below: bound)] += 1 }
        #expect(times.allSatisfy { (850...1_150).contains($0) }, "\(times)")
    }

    @Test func reshufflesNothingIntoNothing() {
        var generator = SplitMix64(seed: 1)
        #expect(generator.shuffled([Int]()) == [])
        #expect(generator.shuffled([7]) == [7])
    }
}
