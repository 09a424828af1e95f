import Foundation
import Support
import Testing

/// The demo's exports against figures worked out by hand from `Fixtures/responses` and `Fixtures/attendance`.
struct DemoTests {
    /// Points of the post-test in thousandths, question by question, as a marker with the key would give them.
    ///
    /// Worth looking at: XS008 matched one of three in question 2 (a third of 2 is 0.667); XS004 found one of two
    /// right choices in question 8 and no wrong one (half of 2).
    private static let postTest: [String: [Int]] = [
        "XS001": [1000, 2000, 2000, 2000, 1000, 2000, 0, 2000, 1000, 1000, 1000, 1000, 2000, 1000],
        "XS002": [1000, 2000, 2000, 2000, 1000, 2000, 1000, 2000, 1000, 1000, 1000, 1000, 2000, 1000],
        "XS003": [1000, 2000, 2000, 2000, 1000, 2000, 0, 2000, 1000, 1000, 1000, 1000, 2000, 1000],
        "XS004": [1000, 2000, 2000, 2000, 1000, 2000, 0, 1000, 1000, 0, 1000, 0, 2000, 1000],
        "XS005": [1000, 2000, 2000, 2000, 1000, 2000, 1000, 2000, 1000, 1000, 1000, 1000, 2000, 1000],
        "XS006": [1000, 2000, 2000, 2000, 1000, 2000, 1000, 2000, 1000, 1000, 1000, 1000, 2000, 1000],
        "XS007": [0, 2000, 2000, 2000, 1000, 2000, 1000, 0, 0, 1000, 1000, 1000, 2000, 1000],
        "XS008": [1000, 667, 0, 2000, 1000, 2000, 1000, 2000, 1000, 0, 0, 1000, 0, 1000],
        "XS009": [0, 2000, 2000, 2000, 1000, 2000, 1000, 2000, 1000, 1000, 1000, 1000, 2000, 0],
        "XS010": [0, 667, 0, 2000, 1000, 2000, 0, 0, 1000, 0, 0, 0, 2000, 1000],
    ]

    private static let preTest = [
        "XS001": "10", "XS002": "14", "XS003": "7.667", "XS004": "8.334", "XS005": "14.667",
        "XS006": "11.667",
        "XS007": "11.667", "XS008": "6.667", "XS009": "14.667", "XS010": "4.667",
    ]

    /// Minutes there of minutes that count. The sessions last 215, 225, 225, 225 and 225 minutes, 1 115 in all.
    private static let minutes = [
        "XS001": (1115, 1115),
        "XS002": (1090, 1115),  // 200 of 225 in the second
        "XS003": (1040, 1115),  // 150 of 225 in the fourth
        "XS004": (1105, 1115),  // 205 of 215 in the first
        "XS005": (1115, 1115),
        "XS006": (890, 890),  // the third excused
        "XS007": (890, 1115),  // the second missed
        "XS008": (675, 1115),  // the first and the third missed
        "XS009": (890, 890),  // the fifth not recorded
        "XS010": (725, 1115),  // the fourth missed, 60 of 225 in the fifth
    ]

    @Test func exportsWhatHandWorkGives() throws {
        try withDemo(language: "en") { folder in
            var points: [String: [String: String]] = [:]
            for row in try table(folder.appending(path: "scores.csv")) {
                points[row["Assessment"] ?? "", default: [:]][row["Employee number"] ?? ""] = row["Points"]
            }
            #expect(points["team-management-pre"] == Self.preTest)
            #expect(points["team-management-post"] == Self.postTest.mapValues { decimal($0.reduce(0, +)) })

            var there: [String: Int] = [:]
            var counted: [String: Int] = [:]
            let attendance = try table(folder.appending(path: "attendance.csv"))
            #expect(attendance.count == 50)
            for row in attendance where row["Status"] != "not recorded" && row["Status"] != "excused" {
                there[row["Employee number"] ?? "", default: 0] += Int(row["Minutes attended"] ?? "") ?? 0
                counted[row["Employee number"] ?? "", default: 0] += Int(row["Planned minutes"] ?? "") ?? 0
            }
            #expect(there == Self.minutes.mapValues(\.0))
            #expect(counted == Self.minutes.mapValues(\.1))
        }
    }

    @Test func weighsAttendanceAndPostTestAsHandWorkDoes() throws {
        try withDemo(language: "en") { folder in
            let run = try CadreProcess.run(
                ["gradebook", "SM-2026-1", "--json"], database: folder.appending(path: "cadre-demo.sqlite"))
            // Twenty parts attendance, eighty parts post-test: XS007 has 890/1115 and 16/20, that is
            // 20 × 79.8206… + 80 × 80 = 79.964…, shown as 80.0; but attendance misses its least of 80.
            let totals = try #require(
                JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
            let learners = try #require(totals["learners"] as? [[String: Any]])
            #expect(
                learners.compactMap { $0["total"] as? Double } == [
                    96.0, 99.6, 94.7, 83.8, 100.0, 100.0, 80.0, 62.8, 92.0, 51.7,
                ])
            #expect(
                learners.compactMap { $0["standing"] as? String } == [
                    "passed", "passed", "passed", "passed", "passed", "passed", "can-no-longer-pass",
                    "can-no-longer-pass", "can-still-pass", "can-no-longer-pass",
                ])
        }
    }

    @Test func tellsTheSameCourseInChinese() throws {
        try withDemo(language: "zh-Hans") { folder in
            let rows = try table(folder.appending(path: "attendance.csv"))
            #expect(rows.count == 50)
            #expect(rows.count { $0["考勤"] == "未记录" } == 1)
        }
    }

    private func withDemo(language: String, _ body: (URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let run = try CadreProcess.run(
                ["demo", "--output", folder.path(), "--fixtures", Fixture.url("").path()], language: language)
            #expect(run.status == 0, "\(run.errors)")
            try body(folder)
        }
    }

    /// The rows of an exported table, by heading; the demo's cells hold no commas and no quotes.
    private func table(_ file: URL) throws -> [[String: String]] {
        let text = try String(contentsOf: file, encoding: .utf8).drop { $0 == "\u{FEFF}" }
        let lines = text.split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let header = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }

    private func decimal(_ thousandths: Int) -> String {
        let whole = "\(thousandths / 1000)"
        let rest = thousandths % 1000
        return rest == 0 ? whole : "\(whole).\(String(rest + 1000).dropFirst())"
    }
}
