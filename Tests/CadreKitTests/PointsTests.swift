import CadreKit
import Foundation
import Testing

@Suite struct PointsTests {
    @Test(arguments: [
        ("12", 12_000), ("2.5", 2_500), ("-0.125", -125), ("0", 0), ("-0", 0), ("007.10", 7_100),
        ("999999999999.999", 999_999_999_999_999),
    ])
    func readsDecimals(_ text: String, _ thousandths: Int) {
        #expect(Points(decimal: text)?.thousandths == thousandths)
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "1.2345", "--1", "+1", "1,5", "1.2.3", " 1", "1 ", "１", "1e3", "½", "1-",
        "1000000000000", "1.-5", "-.5", "0x1",
    ])
    func readsNothingElse(_ text: String) {
        #expect(Points(decimal: text) == nil)
    }

    @Test(arguments: [0, 1, -1, 10, 999, 1000, -1500, 123_456_789, -999_999_999_999_999])
    func readsBackWhatItWrites(_ thousandths: Int) {
        let points = Points(thousandths: thousandths)
        #expect(Points(decimal: points.description) == points)
    }

    @Test(arguments: [(3_000, "3"), (2_500, "2.5"), (333, "0.333"), (-1, "-0.001"), (-1_010, "-1.01")])
    func writesTheShortestDecimal(_ thousandths: Int, _ text: String) {
        #expect(Points(thousandths: thousandths).description == text)
    }

    @Test(arguments: [
        (1, 1, 2, 0), (3, 1, 2, 2), (5, 1, 2, 2), (-1, 1, 2, 0), (-3, 1, 2, -2), (1000, 1, 3, 333),
        (1000, 2, 3, 667), (2, 3, 4, 2), (1000, -1, 8, -125),
    ])
    func roundsHalvesToEven(_ thousandths: Int, _ numerator: Int, _ denominator: Int, _ expected: Int) {
        let scaled = Points(thousandths: thousandths).scaled(by: numerator, over: denominator)
        #expect(scaled.thousandths == expected)
    }

    @Test func scalesAsDecimalArithmeticDoes() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let points = Points(thousandths: Int.random(in: -1_000_000...1_000_000, using: &generator))
            let share = (
                Int.random(in: -50...50, using: &generator), Int.random(in: 1...50, using: &generator)
            )
            var exact = Decimal(points.thousandths) * Decimal(share.0) / Decimal(share.1)
            var rounded = Decimal()
            NSDecimalRound(&rounded, &exact, 0, .bankers)
            #expect(
                Decimal(points.scaled(by: share.0, over: share.1).thousandths) == rounded,
                "\(points) · \(share.0)/\(share.1)")
        }
    }

    @Test func scalesWithoutOverflowOnTheWay() {
        #expect(Points(thousandths: .max).scaled(by: 7, over: 7).thousandths == .max)
    }

    @Test func addsAndComparesExactly() {
        let tenths = Array(repeating: Points(thousandths: 100), count: 10)
        #expect(tenths.reduce(.zero, +) == 1)
        #expect(Points(thousandths: 999) < 1)
        #expect((2 as Points) - 3 == Points(thousandths: -1000))
    }
}
