import Foundation
import Support
import Testing

/// The demo's certificates against figures worked out apart from Cadre, and the commands that read them.
struct DemoCertificateTests {
    /// Minutes that the six who passed were there of the 1864 planned, from the answer key of the attendance file.
    private static let attended = [
        "XS001": 1864, "XS002": 1831, "XS003": 1775, "XS004": 1854, "XS005": 1864, "XS006": 1639,
    ]

    @Test func countsHoursFromWhatWasTaughtAndAttended() throws {
        try withDemo { folder in
            let minutes = try teachingMinutes(in: folder)
            let rows = try list(in: folder)
            #expect(rows.map { $0["number"] as? String } == (1...6).map { "SM-2026-000\($0)" })
            #expect(
                rows.allSatisfy { $0["courseHours"] as? Double == (Double(minutes) / 15).rounded(.down) / 4 })
            let expected = Self.attended.sorted { $0.key < $1.key }.map { _, there in
                (Double(minutes) * Double(there) / 1864 / 15).rounded(.down) / 4
            }
            #expect(rows.map { $0["hours"] as? Double } == expected)
            #expect(
                rows.map { $0["result"] as? String } == ["83.3", "96.0", "87.0", "80.5", "97.0", "96.8"])
        }
    }

    @Test func holdForTwoYearsFromTheDayOfIssue() throws {
        try withDemo { folder in
            for row in try list(in: folder) {
                #expect(row["issued"] as? String == "2026-03-13")
                #expect(row["validUntil"] as? String == "2028-03-12")
                // 90 days before, counted on a calendar: 12 in March, 29, 31, and 18 back from the end of December.
                #expect(row["recertifyFrom"] as? String == "2027-12-13")
                #expect((row["revoked"] != nil) == (row["number"] as? String == "SM-2026-0004"))
            }
            let reminders = try CadreProcess.run(
                ["certificate", "reminders", "--on", "2027-12-12", "--json"], database: database(folder))
            #expect(reminders.output == "[\n\n]\n")
        }
    }

    @Test func areVerifiedByTheirCodes() throws {
        try withDemo { folder in
            for row in try list(in: folder) {
                let code = try #require(row["code"] as? String)
                let typed = "https://training.example.com/verify/\(code.lowercased())"
                let run = try CadreProcess.run(["certificate", "verify", typed], database: database(folder))
                #expect(run.output.contains(try #require(row["name"] as? String)))
                #expect(run.status == (row["standing"] as? String == "valid" ? 0 : 1))
            }
            for (code, status) in [("SM-2026-0001", Int32(1)), ("0000-0000-0000-0000-0000-0000", 1)] {
                let run = try CadreProcess.run(["certificate", "verify", code], database: database(folder))
                #expect(run.status == status && run.output == "" && run.errors.contains(code))
            }
        }
    }

    @Test func arePrintedOnASheetEachAndExportedAsBadges() throws {
        try withDemo { folder in
            let page = try String(
                contentsOf: folder.appending(path: "certificates.html"), encoding: .utf8)
            let rows = try list(in: folder).filter { $0["revoked"] == nil }
            #expect(page.ranges(of: #"<section class="sheet""#).count == rows.count)
            let badges = try #require(
                JSONSerialization.jsonObject(
                    with: Data(contentsOf: folder.appending(path: "open-badges.json"))) as? [[String: Any]])
            #expect(badges.count == rows.count)
            for (badge, row) in zip(badges, rows) {
                let subject = try #require(badge["credentialSubject"] as? [String: Any])
                #expect(subject["licenseNumber"] as? String == row["number"] as? String)
                #expect(subject["creditsEarned"] as? Double == row["hours"] as? Double)
                let evidence = try #require((badge["evidence"] as? [[String: Any]])?.first)
                let address = "https://training.example.com/verify/\(row["code"] as? String ?? "")"
                #expect(evidence["id"] as? String == address && page.contains("QR code: \(address)"))
                #expect(page.contains(try #require(row["name"] as? String).replacing("'", with: "&#39;")))
            }
        }
    }

    @Test func areExportedAsATable() throws {
        try withDemo { folder in
            let columns = "number,employee-number,issued,valid-until,hours,result,reason"
            let run = try CadreProcess.run(
                ["export", "certificates", "--cohort", "SM-2026-1", "--columns", columns],
                database: database(folder))
            #expect(run.output.split(separator: "\r\n").count == 7)
            #expect(run.output.contains("SM-2026-0004,XS004,2026-03-13,2028-03-12,28.75,80.5,第四课次考勤登记有误"))
            let one = try CadreProcess.run(
                ["export", "certificates", "--certificate", "sm-2026-0002", "--columns", "number"],
                database: database(folder))
            #expect(one.output == "Certificate\r\nSM-2026-0002\r\n")
            let none = try CadreProcess.run(
                ["export", "certificates", "--certificate", "SM-2026-0099"], database: database(folder))
            #expect(none.status == 1 && none.output == "")
        }
    }

    /// The digest is Python's.
    @Test(.enabled(if: Judge.pythonHas("hashlib"), "python3 is not installed"))
    func nameTheirHoldersByASaltedDigest() throws {
        try withDemo { folder in
            let badges = try Data(contentsOf: folder.appending(path: "open-badges.json"))
            let script = """
                import hashlib, json, sys
                for badge in json.load(sys.stdin):
                    identity = badge["credentialSubject"]["identifier"][0]
                    for address in sys.argv[1:]:
                        digest = hashlib.sha256((address + identity["salt"]).encode()).hexdigest()
                        if identity["identityHash"] == "sha256$" + digest: print(address, identity["identityType"])
                """
            let verdict = try Judge.python(
                script, "chen.liqun@example.com", "lin.wanyi@example.com", "zhao.qiming@example.com"
            ).verdict(on: badges)
            // The third was revoked, and has no badge.
            #expect(
                verdict.text == "chen.liqun@example.com emailAddress\nlin.wanyi@example.com emailAddress\n")
        }
    }

    /// What the modules themselves say that they take, activity by activity.
    private func teachingMinutes(in folder: URL) throws -> Int {
        let modules = [
            "team-management", "dealer-management", "key-account-management", "interpersonal-communication",
        ]
        var minutes = 0
        for module in modules {
            let shown = try object(["modules", "show", module, "--json"], in: folder)
            for unit in try #require(shown["units"] as? [[String: Any]]) {
                for activity in try #require(unit["activities"] as? [[String: Any]]) {
                    minutes += try #require(activity["minutes"] as? Int)
                }
            }
        }
        return minutes
    }

    private func withDemo(_ body: (URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let run = try CadreProcess.run(
                ["demo", "--output", folder.path(), "--fixtures", Fixture.url("").path()])
            #expect(run.status == 0, "\(run.errors)")
            try body(folder)
        }
    }

    private func database(_ folder: URL) -> URL { folder.appending(path: "cadre-demo.sqlite") }

    private func list(in folder: URL) throws -> [[String: Any]] {
        let run = try CadreProcess.run(["certificate", "list", "--json"], database: database(folder))
        return try #require(
            JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    }

    private func object(_ arguments: [String], in folder: URL) throws -> [String: Any] {
        let run = try CadreProcess.run(arguments, database: database(folder))
        return try #require(
            JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }
}
