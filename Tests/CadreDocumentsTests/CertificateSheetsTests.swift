import CadreDocuments
import CadreKit
import CadreModel
import Foundation
import Support
import Testing

struct CertificateSheetsTests {
    private static let odd = ##"<script>alert("1")</script> & {{title}} 'a' > é 中文"##

    @Test func saysEverythingInBothLanguages() throws {
        let page = try sheets().html
        for words in [
            "结业证书", "Certificate of Completion", "陈晨", "销售经理培训", "企业培训部",
            "于2026年3月2日至2026年3月9日参加下列课程的培训，各项要求均已达到，总成绩 83.3%，准予结业，特发此证。",
            "has attended the course named below from 2 March 2026 to 9 March 2026",
            "overall result of 83.3 %", "团队管理 · 谈判", "Team management · Negotiation", "28.25 小时", "28.25 h",
            "2026年3月13日", "13 March 2026", "2028年3月12日", "12 March 2028", "SM-2026-0001",
            "换发自", "SM-2024-0007", "0123-4567-89AB-CDEF-GHJK-MNPQ",
            #"aria-label="二维码 QR code: https://a.cn/v/0123-4567-89AB-CDEF-GHJK-MNPQ""#,
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func saysThatItHoldsForEverAndLeavesOutWhatThereIsNot() throws {
        let page = try sheets(validUntil: nil, renews: nil, minutes: 0, address: nil).html
        #expect(page.contains("长期有效") && page.contains("no expiry"))
        for words in ["换发自", "学习时长", "<svg", "https://"] { #expect(!page.contains(words), "\(words)") }
    }

    @Test func holdsItsWordsAndNoMarkupOfTheirs() throws {
        let page = try sheets(count: 2, text: Self.odd).html
        #expect(!page.contains("<script") && page.contains("{{title}}"))
        // Name, title, issuer and subjects of two sheets; the subjects once for both languages, as they are the same.
        #expect(page.ranges(of: "alert(").count == 8)
    }

    @Test(.enabled(if: Judge.tidy.isInstalled, "tidy is not installed"), arguments: ["陈晨", odd])
    func isValidWhateverItSays(text: String) throws {
        let verdict = try Judge.tidy.verdict(on: Data(sheets(count: 3, text: text).html.utf8))
        #expect(verdict.text == "" && verdict.status == 0)
    }

    /// One sheet for each, and nothing that a browser would have to fetch or run.
    @Test func needsNothingButItself() throws {
        let page = try sheets(count: 3).html
        #expect(page.ranges(of: #"<section class="sheet""#).count == 3)
        #expect(page.ranges(of: "<svg").count == 3)
        for words in ["<script", "<link", "<img", "src=", "href=", "url(", "@import", "onload"] {
            #expect(!page.contains(words), "\(words)")
        }
    }

    private func sheets(
        count: Int = 1, text: String? = nil, validUntil: String? = "2028-03-12",
        renews: String? = "SM-2024-0007",
        minutes: Int = 1695, address: String? = "https://a.cn/v/"
    ) throws -> CertificateSheets {
        let day = { (text: String) in try #require(Day(text)) }
        let certificates = try (1...count).map { number in
            Certificate(
                id: RowID(Int64(number)), uid: UID("u"), number: "SM-2026-000\(number)",
                code: try #require(VerificationCode(typed: "0123456789ABCDEFGHJKMNPQ")),
                enrolment: RowID(1), cohort: RowID(1), name: text ?? "陈晨", isErased: false, recipient: nil,
                statement: CertificateStatement(
                    title: text ?? "销售经理培训", programme: try Code("SM"), cohort: try Code("SM-2026-1"),
                    startsOn: try day("2026-03-02"), endsOn: try day("2026-03-09"),
                    subjects: text.map { [LocalizedText(asTyped: $0)] } ?? [
                        LocalizedText(en: "Team management", zhHans: "团队管理"),
                        LocalizedText(en: "Negotiation", zhHans: "谈判"),
                    ],
                    courseMinutes: 1740, attendedMinutes: minutes, result: "83.3", criteria: [],
                    issuer: text ?? "企业培训部", issuerUID: UID("i")),
                issuedOn: try day("2026-03-13"), zone: "Asia/Shanghai",
                validity: try validUntil.map {
                    .init(recertifyFrom: try day("2026-03-13"), until: try day($0))
                }, renews: renews, renewedBy: nil, revocation: nil)
        }
        return CertificateSheets(of: certificates, verifiedAt: try address.map(VerificationAddress.init))
    }
}
