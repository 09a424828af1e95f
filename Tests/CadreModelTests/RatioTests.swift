import CadreModel
import Support
import Testing

struct RatioTests {
    /// Long division by hand: the digits after the point one by one, then a look at what is left.
    private func percentage(_ numerator: Int, _ denominator: Int, decimals: Int) -> String {
        var units = numerator * 100 / denominator
        var rest = numerator * 100 % denominator
        for _ in 0..<decimals {
            units = units * 10 + rest * 10 / denominator
            rest = rest * 10 % denominator
        }
        if rest * 2 > denominator || (rest * 2 == denominator && units % 2 == 1) { units += 1 }
        let digits = String(repeating: "0", count: max(0, decimals + 1 - "\(units)".count)) + "\(units)"
        return decimals == 0 ? digits : "\(digits.dropLast(decimals)).\(digits.suffix(decimals))"
    }

    @Test(arguments: 0..<4)
    func roundsHalfToEvenAsLongDivisionDoes(decimals: Int) {
        for denominator in 1...160 {
            for numerator in 0...denominator {
                #expect(
                    Ratio(numerator, denominator).percentage(decimals: decimals)
                        == percentage(numerator, denominator, decimals: decimals))
            }
        }
    }

    @Test(arguments: [
        (1, 2000, "0.0"), (3, 2000, "0.2"), (5, 2000, "0.2"), (-1, 2000, "0.0"), (-3, 2000, "-0.2"),
        (-7, 8, "-87.5"), (1, 1, "100.0"),
    ])
    func roundsTiesToTheEvenDigitOnBothSidesOfZero(numerator: Int, denominator: Int, text: String) {
        #expect(Ratio(numerator, denominator).percentage() == text)
    }

    @Test func neverStatesARequirementTooLow() {
        for denominator in 1...60 {
            for numerator in 0...denominator {
                let text = Ratio(numerator, denominator).percentageRoundedUp()
                let tenths = Int(text.filter { $0 != "." }) ?? -1
                #expect(tenths * denominator >= numerator * 1000)
                #expect((tenths - 1) * denominator < numerator * 1000)
            }
        }
    }

    @Test func addsThirdsToAWhole() {
        let third = Ratio(1, 3)
        #expect(third + third + third == .one)
        #expect(Ratio(2, -6) == Ratio(-1, 3))
    }
}
