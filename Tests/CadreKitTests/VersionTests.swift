import CadreKit
import Testing

@Suite struct VersionTests {
    @Test func risesByMajorThenMinorThenPatch() {
        let rising = [
            Version(0, 9, 9), Version(1, 0, 0), Version(1, 0, 2), Version(1, 0, 10), Version(1, 2, 0),
        ]
        #expect(rising.reversed().sorted() == rising)
        #expect(zip(rising, rising.dropFirst()).allSatisfy(<))
    }

    @Test func readsAsThreeNumbers() {
        #expect("\(Version(1, 20, 3))" == "1.20.3")
    }
}
