import CadreKit
import Testing

struct BandTests {
    private let bands = [(0, "low"), (50, "middle"), (80, "high")].map { percent, id in
        Band(
            id, from: percent, LocalizedText(asTyped: id.text), advice: LocalizedText(asTyped: "advice"))
    }

    @Test(
        arguments: [
            (0, "low"), (1499, "low"), (1500, "middle"), (2399, "middle"), (2400, "high"), (3000, "high"),
        ]
            as [(Int, BandID)])
    func beginsAtItsShareExactly(thousandths: Int, band: BandID) {
        #expect(bands.reached(by: Points(thousandths: thousandths), of: 3)?.id == band)
    }

    @Test func isNoneWhereThereAreNone() {
        #expect([Band]().reached(by: 3, of: 3) == nil)
    }

    @Test func mustLeaveNoResultWithoutAMeaning() {
        #expect(throws: DefinitionError.self) { try definition(bands: Array(bands.dropFirst())) }
        #expect(throws: DefinitionError.self) { try definition(bands: bands.reversed()) }
        #expect(throws: Never.self) { try definition(bands: bands) }
    }

    private func definition(bands: [Band]) throws {
        try AssessmentDefinition(
            id: "card", kind: "scorecard", title: LocalizedText(asTyped: "card"), stage: .during,
            subject: .dealer, items: [], bands: bands
        ).validateStructure()
    }
}
