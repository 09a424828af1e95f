import CadreModel
import Foundation
import Testing

struct CertificateTests {
    /// Foundation's calendar adds months too, and stops at the end of a month that is too short.
    @Test func holdsForWholeMonthsAsTheCalendarCountsThem() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let days = (20_000..<21_461).map { Day(daysSinceEpoch: $0) }
        for begin in days where begin.day == 1 || begin.day > 27 {
            let date = Date(timeIntervalSince1970: Double(begin.daysSinceEpoch) * 86_400)
            for months in [1, 6, 11, 12, 24, 36, 600] {
                let later = try #require(calendar.date(byAdding: .month, value: months, to: date))
                let isCut = calendar.component(.day, from: later) != begin.day
                let expected = Int(later.timeIntervalSince1970 / 86_400) - (isCut ? 0 : 1)
                #expect(begin.lastDay(ofMonths: months)?.daysSinceEpoch == expected, "\(begin) + \(months)")
            }
        }
        #expect(try day("9999-12-31").lastDay(ofMonths: 2) == nil)
    }

    @Test func holdsForEverUnlessTheRuleSaysOtherwise() throws {
        #expect(CertificateRule().validity(from: try day("2026-03-13"), renewing: nil) == nil)
    }

    @Test func isUsualInRevisionsThatSaidNothingOfIt() throws {
        let earlier = Data(
            """
            {"code": "SM", "title": "销售经理培训", "parts": [], "sessionPattern": {"blockMinutes": 210,
              "breakMinutes": 15, "breakAfterMinutes": 90, "sessionsPerDay": 2},
             "gradebook": {"components": [], "passTotal": "4/5", "retakes": "best", "tries": 3, "excusedCounts": false}}
            """.utf8)
        #expect(
            try JSONDecoder().decode(Programme.self, from: earlier).certificate == CertificateRule())
    }

    @Test func losesNothingByBeingRenewedWithinItsWindow() throws {
        let rule = CertificateRule(validMonths: 12, recertifyDays: 60)
        let old = try certificate(until: "2027-03-12", from: "2027-01-11")
        let cases = [
            ("2027-01-10", "2028-01-09"), ("2027-01-11", "2028-03-12"), ("2027-03-12", "2028-03-12"),
            ("2027-03-13", "2028-03-12"), ("2027-05-01", "2028-04-30"),
        ]
        for (renewed, until) in cases {
            let validity = try #require(rule.validity(from: day(renewed), renewing: old))
            #expect(validity.until == (try day(until)), "\(renewed)")
            #expect(validity.recertifyFrom == validity.until.adding(days: -60))
        }
    }

    @Test func hasAWindowNoLongerThanItself() throws {
        let rule = CertificateRule(validMonths: 1)
        let validity = try #require(rule.validity(from: try day("2026-03-13"), renewing: nil))
        #expect(validity.window == (try day("2026-03-28"))...(try day("2026-04-12")))
    }

    @Test func expiresWhenTheDayEndsWhereItWasEarned() throws {
        let one = try certificate(until: "2026-03-31", from: "2026-03-01", zone: "Asia/Shanghai")
        // Midnight in Shanghai is 16:00 UTC of the day before.
        let midnight = Int64(try day("2026-03-31").daysSinceEpoch) * 86_400 + 16 * 3600
        #expect(one.standing(at: Instant(seconds: midnight - 1)) == .valid)
        #expect(one.standing(at: Instant(seconds: midnight)) == .expired)
        let elsewhere = try certificate(until: "2026-03-31", from: "2026-03-01", zone: "America/New_York")
        #expect(elsewhere.standing(at: Instant(seconds: midnight + 11 * 3600)) == .valid)
        #expect(elsewhere.standing(at: Instant(seconds: midnight + 12 * 3600)) == .expired)
    }

    @Test func asksToBeRenewedMoreAndMoreUrgently() throws {
        let one = try certificate(until: "2026-12-31", from: "2026-10-02")
        let steps = try [
            "2026-10-01", "2026-10-02", "2026-12-01", "2026-12-02", "2026-12-31", "2027-01-01", "2030-01-01",
        ].map { one.recertificationStep(on: try day($0)) }
        #expect(steps == [nil, .windowOpen, .windowOpen, .due, .due, .overdue, .overdue])
        let short = try certificate(until: "2026-12-31", from: "2026-12-22")
        #expect(try short.recertificationStep(on: day("2026-12-26")) == .windowOpen)
        #expect(try short.recertificationStep(on: day("2026-12-27")) == .due)
    }

    /// Tried against a count of quarters that stops when the next would be too many.
    @Test func creditsWholeQuartersOfAnHourAndNeverTooMany() {
        for planned in [1, 7, 330, 1864] {
            for attended in stride(from: 0, through: planned, by: max(1, planned / 37)) {
                for course in [15, 300, 1755] {
                    var quarters = 0
                    while (quarters + 1) * 15 * planned <= course * attended { quarters += 1 }
                    let credit = CertificateStatement.credit(
                        of: course, attended: attended, planned: planned)
                    #expect(credit == quarters * 15)
                }
            }
        }
        #expect(CertificateStatement.credit(of: 300, attended: 0, planned: 0) == 0)
        #expect([0, 15, 90, 1755].map(CertificateStatement.hours) == ["0", "0.25", "1.5", "29.25"])
    }

    @Test(arguments: [
        ("https://training.example.com/verify", "https://training.example.com/verify"),
        ("http://10.0.0.7:8080/", "http://10.0.0.7:8080"), ("HTTPS://a.cn", "HTTPS://a.cn"),
    ])
    func isVerifiedAtAnAddressOfTheWeb(typed: String, base: String) throws {
        #expect(try VerificationAddress(typed).base == base)
    }

    @Test(arguments: [
        "", "training.example.com", "ftp://a.cn", "https://", "https:///verify", "https://a.cn/?q=1",
        "https://a.cn/#x", "https://me:secret@a.cn", "javascript:alert(1)", "https://a.cn/a b",
        "https://a.cn/" + String(repeating: "a", count: 200),
    ])
    func isVerifiedNowhereElse(typed: String) {
        #expect(throws: CertificateError.notAnAddress(typed)) { try VerificationAddress(typed) }
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func certificate(
        until: String, from: String, zone: String = "Asia/Shanghai"
    ) throws -> Certificate {
        Certificate(
            id: RowID(1), uid: UID("u"), number: "SM-2026-0001",
            code: try #require(VerificationCode(typed: String(repeating: "0", count: 24))),
            enrolment: RowID(1), cohort: RowID(1), name: "陈晨", isErased: false, recipient: nil,
            statement: CertificateStatement(
                title: "t", programme: try Code("SM"), cohort: try Code("SM-2026-1"),
                startsOn: try day("2026-03-02"), endsOn: try day("2026-03-09"), subjects: [],
                courseMinutes: 300, attendedMinutes: 300, result: "100.0", criteria: [], issuer: "i",
                issuerUID: UID("i")),
            issuedOn: try day("2026-03-13"), zone: zone,
            validity: .init(recertifyFrom: try day(from), until: try day(until)), renews: nil,
            renewedBy: nil, revocation: nil)
    }
}
