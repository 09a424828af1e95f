import CadreModel
import Foundation
import Testing

struct UIDTests {
    @Test func isAUUIDOfVersionSevenThatCarriesItsTime() throws {
        var random = SystemRandomNumberGenerator()
        for milliseconds in [0, 1, 1_772_323_200_123, (1 << 48) - 1] as [UInt64] {
            let uid = UID(at: milliseconds, random: &random)
            #expect(UUID(uuidString: uid.text)?.uuidString.lowercased() == uid.text)
            let parts = uid.text.split(separator: "-")
            #expect(UInt64(parts[0] + parts[1], radix: 16) == milliseconds)
            #expect(parts[2].first == "7")
            #expect("89ab".contains(try #require(parts[3].first)))
        }
    }
}
