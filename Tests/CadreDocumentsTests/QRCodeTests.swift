import CadreDocuments
import Foundation
import Support
import Testing

struct QRCodeTests {
    private struct Fixed: Decodable {
        let text: String
        /// The code in each of the eight masks, rows of `#` and `.`; any of them is right.
        let masks: [[String]]
    }

    @Test func isACodeThatAnotherEncoderMakes() throws {
        let codes = try JSONDecoder().decode(
            [Fixed].self, from: Data(Fixture.text("certificates/qr-codes.json").utf8))
        #expect(codes.count == 3)
        for code in codes {
            let rows = try QRCode(code.text).modules.map { String($0.map { $0 ? "#" : "." }) }
            #expect(code.masks.contains(rows), "\(code.text)")
        }
    }

    /// The path, drawn by a plain count of squares, gives the modules again.
    @Test func drawsEachDarkModuleOnce() throws {
        let code = try QRCode("https://training.example.com/verify/0XGP-VFV8-T83P-PFA1-KYJV-NGA1")
        var drawn = [[Int]](repeating: Array(repeating: 0, count: code.side), count: code.side)
        for run in code.path.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
            let (x, y) = (try #require(Int(run.1)), try #require(Int(run.2)))
            let width = try #require(Int(run.3))
            #expect(run.3 == run.4)
            for column in x..<x + width { drawn[y][column] += 1 }
        }
        #expect(code.path.replacing(/M\d+ \d+h\d+v1h-\d+z/, with: "") == "")
        let quiet = 4
        let inside = drawn[quiet..<code.side - quiet].map { Array($0[quiet..<code.side - quiet]) }
        #expect(inside == code.modules.map { $0.map { $0 ? 1 : 0 } })
        #expect(drawn.joined().reduce(0, +) == code.modules.joined().count { $0 })
    }

    @Test func refusesWhatNoCodeHolds() {
        #expect(throws: QRCodeError.tooLong(bytes: 3000)) {
            try QRCode(String(repeating: "a", count: 3000))
        }
    }
}
