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
        "dealer-management-pre": [
            14_667, 14_333, 14_000, 6_666, 15_000, 13_000, 5_666, 5_667, 11_333, 5_333,
        ],
        "key-account-management-pre": [
            10_000, 7_000, 11_000, 11_733, 14_000, 17_000, 12_000, 6_733, 12_000, 5_000,
        ],
        "interpersonal-communication-pre": [
            10_933, 12_000, 9_333, 10_999, 10_667, 14_000, 12_000, 8_600, 12_933, 6_600,
        ],
        "team-management-post": [
            18_000, 20_000, 18_000, 18_000, 20_000, 20_000, 17_000, 12_333, 17_000, 7_333,
        ],
        "dealer-management-post": [
            16_000, 20_000, 19_000, 16_000, 20_000, 20_000, 14_000, 16_000, 18_000, 11_333,
        ],
        "key-account-management-post": [
            18_000, 20_000, 17_000, 16_000, 20_000, 19_000, 18_000, 10_000, 19_000, 11_000,
        ],
        "interpersonal-communication-post": [
            16_000, 20_000, 19_333, 13_667, 20_000, 18_000, 17_000, 14_000, 16_000, 9_266,
        ],
        "communication-role-play": [
            12_334, 16_334, 13_000, 12_834, 17_000, 19_000, 11_500, 12_833, 19_500, 8_667,
        ],
    ]

    /// Minutes there of minutes that count. The sessions last 215, 233, 225, 239, 240, 235, 237 and 240 minutes, 1864 in
    /// all.
    private static let minutes: [String: [Int]] = [
        "XS001": [1864, 1864],
        "XS002": [1831, 1864],  // 200 in the second
        "XS003": [1775, 1864],  // 150 in the fourth
        "XS004": [1854, 1864],  // 205 in the first
        "XS005": [1864, 1864],
        "XS006": [1639, 1639],  // the third excused
        "XS007": [1391, 1864],  // the second and the fifth missed
        "XS008": [1639, 1864],  // the third missed
        "XS009": [1624, 1624],  // the last not recorded
        "XS010": [1449, 1864],  // 60 in the fifth, the sixth missed
    ]

    /// What learners' scorecards make of each subject, in percent, best first.
    private static let ranks: [String: [(String, String)]] = [
        "key-account-rating": [("北岭电池", "79.5"), ("海湾水务", "56.5"), ("鼎峰食品", "37.0")],
        "dealer-loyalty": [("西安恒拓", "90.8"), ("成都启明", "76.7"), ("郑州联信", "53.3")],
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
            #expect(rows.count == 80)
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
            // XS007 has points enough; but attendance, 74.6 %, misses its least of 80. XS008 misses the 70 points by a
            // little, with a second try at every test to come.
            #expect(
                learners.compactMap { $0["total"] as? Double } == [
                    83.3, 96.0, 87.0, 80.5, 97.0, 96.8, 75.9, 69.7, 92.0, 53.4,
                ])
            #expect(
                learners.compactMap { $0["standing"] as? String } == [
                    "passed", "passed", "passed", "passed", "passed", "passed", "can-no-longer-pass",
                    "can-still-pass", "can-still-pass", "can-no-longer-pass",
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

    /// The figures are NumPy's and SciPy's, worked out from the answer sheets and the points above.
    @Test func findsTheGainAndTheAgreementThatWereWorkedOutApart() throws {
        try withDemo(language: "en") { folder in
            let test = try analysis(of: "team-management-post", in: folder)
            let gain = try #require(test["gain"] as? [String: Any])
            let difference = try #require(gain["difference"] as? [String: Double])
            #expect(isClose(gain["before"], 0.56166) && isClose(gain["after"], 0.83833))
            #expect(isClose(gain["normalisedGain"], 0.631177))
            #expect(isClose(difference["low"], 0.156098) && isClose(difference["high"], 0.397242))
            #expect(isClose((gain["effectSize"] as? [String: Double])?["value"], 1.641490))
            let rolePlay = try analysis(of: "communication-role-play", in: folder)
            let criteria = try #require(rolePlay["criteria"] as? [[String: Any]])
            let kappas = [0.756098, 0.545455, 0.651163, 0.821429, 0.727273, 0.492754]
            #expect(criteria.count == kappas.count)
            for (criterion, kappa) in zip(criteria, kappas) { #expect(isClose(criterion["kappa"], kappa)) }
            #expect(criteria.map { $0["same"] as? Double } == [0.8, 0.6, 0.7, 0.8, 0.7, 0.3])
        }
    }

    private func analysis(of assessment: String, in folder: URL) throws -> [String: Any] {
        let found = try json(["assess", "analyse", assessment, "--cohort", "SM-2026-1"], in: folder)
        return try #require(found as? [String: Any])
    }

    private func isClose(_ found: Any?, _ expected: Double) -> Bool {
        (found as? Double).map { abs($0 - expected) < 1e-6 } ?? false
    }

    @Test func drawsAQuizFromTheDepartmentsQuestionsAndAModules() throws {
        try withDemo(language: "en") { folder in
            let form = try json(["assess", "show", "rules-quiz"], in: folder) as? [String: Any]
            let questions = try #require(form?["questions"] as? [[String: Any]])
            let items = questions.compactMap { $0["item"] as? String }
            #expect(items.count == 6)
            #expect(
                Set(items.filter { $0.hasPrefix("team-management-") }) == [
                    "team-management-first-sentence", "team-management-good-cause",
                ])
        }
    }

    @Test func tellsTheSameCourseInChinese() throws {
        try withDemo(language: "zh-Hans") { folder in
            let rows = try table(folder.appending(path: "attendance.csv"))
            #expect(rows.count == 80)
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
