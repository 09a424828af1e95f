import Foundation
import Support
import Testing

/// The demo's exports against figures worked out apart from Cadre.
///
/// The answer sheets in `Fixtures/responses` were written question by question with a decision whether the learner gets
/// it right, wrong or in part; a marker of its own, in exact fractions, gave the points below.
struct DemoTests {
    /// Points in thousandths, for XS001 to XS010.
    private static let points: [String: [Int]] = [
        "team-management-pre": [
            10_000, 17_000, 12_333, 6_333, 15_000, 13_000, 15_333, 10_333, 8_000, 5_000,
        ],
        "key-account-management-pre": [
            11_000, 12_000, 13_000, 13_000, 12_000, 14_000, 10_000, 7_000, 13_733, 6_733,
        ],
        "interpersonal-communication-pre": [
            9_000, 6_333, 13_000, 13_600, 10_666, 15_666, 13_000, 8_600, 13_666, 4_333,
        ],
        "team-management-post": [
            20_000, 19_000, 18_667, 17_000, 20_000, 17_000, 17_000, 13_000, 15_333, 10_667,
        ],
        "key-account-management-post": [
            13_000, 19_000, 16_000, 15_000, 20_000, 18_000, 17_000, 13_000, 15_000, 10_000,
        ],
        "interpersonal-communication-post": [
            16_000, 20_000, 18_000, 15_333, 20_000, 19_000, 18_000, 16_333, 20_000, 12_000,
        ],
        "communication-role-play": [
            14_000, 18_167, 16_667, 12_334, 15_834, 18_500, 14_333, 12_000, 18_667, 7_166,
        ],
    ]

    /// Minutes there of minutes that count. The sessions last 215, 233, 225, 240, 235, 237 and 240 minutes, 1625 in
    /// all.
    private static let minutes: [String: [Int]] = [
        "XS001": [1625, 1625],
        "XS002": [1592, 1625],  // 200 in the second
        "XS003": [1535, 1625],  // 150 in the fourth
        "XS004": [1615, 1625],  // 205 in the first
        "XS005": [1625, 1625],
        "XS006": [1400, 1400],  // the third excused
        "XS007": [1157, 1625],  // the second and the fifth missed
        "XS008": [1400, 1625],  // the third missed
        "XS009": [1385, 1385],  // the last not recorded
        "XS010": [1213, 1625],  // 60 in the fifth, the sixth missed
    ]

    /// What learners' scorecards make of each subject, in percent, best first.
    private static let ranks: [String: [(String, String)]] = [
        "key-account-rating": [("北岭电池", "79.5"), ("海湾水务", "56.5"), ("鼎峰食品", "37.0")]
    ]

    @Test func exportsThePointsThatWereWorkedOutApart() throws {
        try withDemo(language: "en") { folder in
            var points: [String: [Int]] = [:]
            let rows = try table(folder.appending(path: "scores.csv"))
            for row in rows.sorted(by: { $0["Employee number"] ?? "" < $1["Employee number"] ?? "" }) {
                let exported = try #require(Double(row["Points"] ?? ""))
                points[row["Assessment"] ?? "", default: []].append(Int((exported * 1000).rounded()))
            }
            #expect(points == Self.points)
        }
    }

    @Test func exportsTheMinutesThatWereWorkedOutApart() throws {
        try withDemo(language: "en") { folder in
            var minutes: [String: [Int]] = [:]
            let rows = try table(folder.appending(path: "attendance.csv"))
            #expect(rows.count == 70)
            for row in rows where row["Status"] != "not recorded" && row["Status"] != "excused" {
                let there = Int(row["Minutes attended"] ?? "") ?? 0
                let planned = Int(row["Planned minutes"] ?? "") ?? 0
                let sums = minutes[row["Employee number"] ?? ""] ?? [0, 0]
                minutes[row["Employee number"] ?? ""] = [sums[0] + there, sums[1] + planned]
            }
            #expect(minutes == Self.minutes)
        }
    }

    @Test func weighsAttendanceTestsAndRolePlay() throws {
        try withDemo(language: "en") { folder in
            let gradebook = try json(["gradebook", "SM-2026-1"], in: folder) as? [String: Any]
            let learners = try #require(gradebook?["learners"] as? [[String: Any]])
            // XS007 has points enough; but attendance, 71.2 %, misses its least of 80.
            #expect(
                learners.compactMap { $0["total"] as? Double } == [
                    83.0, 95.8, 88.2, 79.5, 95.8, 92.5, 80.6, 71.6, 89.0, 54.8,
                ])
            #expect(
                learners.compactMap { $0["standing"] as? String } == [
                    "passed", "passed", "passed", "passed", "passed", "passed", "can-no-longer-pass",
                    "passed",
                    "can-still-pass", "can-no-longer-pass",
                ])
        }
    }

    @Test func ranksWhatTheLearnersRated() throws {
        try withDemo(language: "en") { folder in
            for (scorecard, expected) in Self.ranks {
                let ranking = try json(["assess", "rank", scorecard, "--cohort", "SM-2026-1"], in: folder)
                let lines = try #require(ranking as? [[String: Any]])
                #expect(lines.map { $0["name"] as? String } == expected.map(\.0))
                #expect(lines.map { $0["percentage"] as? String } == expected.map(\.1))
            }
        }
    }

    @Test func tellsTheSameCourseInChinese() throws {
        try withDemo(language: "zh-Hans") { folder in
            let rows = try table(folder.appending(path: "attendance.csv"))
            #expect(rows.count == 70)
            #expect(rows.count { $0["考勤"] == "未记录" } == 1)
        }
    }

    private func json(_ arguments: [String], in folder: URL) throws -> Any {
        let run = try CadreProcess.run(
            arguments + ["--json"], database: folder.appending(path: "cadre-demo.sqlite"))
        return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
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
}
