import CadreKit
import Foundation
import OpenBadgesExporter
import Testing

@Suite struct OpenBadgesExporterTests {
    private static let exporter = OpenBadgesExporter::plugin

    /// The members that the specification requires, the kinds that it names, and the facts of the certificate.
    @Test func writesACredential() throws {
        let badges = try #require(try exported([.sample]) as? [[String: Any]])
        let badge = try #require(badges.first)
        #expect(
            badge["@context"] as? [String] == [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ])
        #expect(badge["type"] as? [String] == ["VerifiableCredential", "OpenBadgeCredential"])
        #expect(badge["id"] as? String == "urn:uuid:certificate-uid")
        #expect(badge["validFrom"] as? String == "2026-03-12T16:00:00Z")
        #expect(badge["validUntil"] as? String == "2028-03-12T15:59:59Z")
        #expect(badge["proof"] == nil && badge["credentialStatus"] == nil)
        let issuer = try #require(badge["issuer"] as? [String: Any])
        #expect(issuer["type"] as? [String] == ["Profile"] && issuer["name"] as? String == "企业培训部")
        #expect(issuer["id"] as? String == "urn:uuid:issuer-uid")
        let evidence = try #require(badge["evidence"] as? [[String: Any]])
        #expect(evidence.first?["id"] as? String == "https://a.cn/v/0123")
        let subject = try #require(badge["credentialSubject"] as? [String: Any])
        #expect(subject["type"] as? [String] == ["AchievementSubject"])
        #expect(subject["creditsEarned"] as? Double == 28.25)
        #expect(subject["licenseNumber"] as? String == "SM-2026-0001")
        #expect(subject["activityStartDate"] as? String == "2026-03-01T16:00:00Z")
        #expect(subject["activityEndDate"] as? String == "2026-03-09T15:59:59Z")
        let identity = try #require((subject["identifier"] as? [[String: Any]])?.first)
        #expect(identity["type"] as? String == "IdentityObject" && identity["hashed"] as? Bool == true)
        #expect(identity["identityHash"] as? String == "sha256$ab12")
        #expect(identity["identityType"] as? String == "emailAddress")
        #expect(identity["salt"] as? String == "certificate-uid")
        let achievement = try #require(subject["achievement"] as? [String: Any])
        #expect(achievement["type"] as? [String] == ["Achievement"])
        #expect(achievement["achievementType"] as? String == "CertificateOfCompletion")
        #expect(achievement["creditsAvailable"] as? Double == 29)
        #expect(achievement["name"] as? String == "销售经理培训" && achievement["humanCode"] as? String == "SM")
        #expect(achievement["description"] as? String == "Team; Dealers")
        let criteria = try #require(achievement["criteria"] as? [String: Any])
        #expect(criteria["narrative"] as? String == "attendance: at least 80.0 %")
        let result = try #require((subject["result"] as? [[String: Any]])?.first)
        let described = try #require((achievement["resultDescription"] as? [[String: Any]])?.first)
        #expect(result["value"] as? String == "83.3")
        #expect(result["resultDescription"] as? String == described["id"] as? String)
        #expect(described["resultType"] as? String == "Percent")
    }

    @Test func tellsNobodyWhoTheHolderIs() throws {
        let text = try text([.sample])
        #expect(!text.contains("@example.com") && !text.contains("陈"))
    }

    @Test func speaksChinese() throws {
        let badges = try #require(
            try exported([.sample], in: .simplifiedChinese) as? [[String: Any]])
        let subject = badges.first?["credentialSubject"] as? [String: Any]
        let achievement = subject?["achievement"] as? [String: Any]
        #expect(achievement?["description"] as? String == "团队；代理商")
        #expect(achievement?["inLanguage"] as? String == "zh-Hans")
    }

    @Test func leavesOutWhatHasNoEndAndNoAddress() throws {
        let badges = try #require(try exported([.sample(validUntil: nil, address: nil)]) as? [[String: Any]])
        #expect(badges.first?["validUntil"] == nil && badges.first?["evidence"] == nil)
    }

    @Test(arguments: [
        (ExportedCertificate.Recipient.Kind.employeeNumber, "ext:employeeNumber"), (.person, "systemId"),
    ])
    func namesWhatTheHashIsOf(kind: ExportedCertificate.Recipient.Kind, name: String) throws {
        #expect(try text([.sample(kind: kind)]).contains("\"identityType\" : \"\(name)\""))
    }

    @Test func saysWhichBadgesItLeavesOut() throws {
        var text = Text()
        let source = Certificates(all: [.sample(isRevoked: true), .sample, .sample(kind: nil)])
        let losses = try Self.exporter.export(source.request(), from: source, to: &text)
        #expect(losses.map(\.record) == ["SM-2026-0001", "SM-2026-0001"])
        #expect(losses.map(\.reason.en.count).allSatisfy { $0 > 10 })
        #expect((try JSONSerialization.jsonObject(with: Data(text.all.utf8)) as? [Any])?.count == 1)
        #expect(try exported([.sample(isRevoked: true)]) as? [Int] == [])
    }

    @Test func writesTheOneThatIsAskedForByItself() throws {
        let badge = try exported([.sample], only: "SM-2026-0001") as? [String: Any]
        #expect(badge?["id"] as? String == "urn:uuid:certificate-uid")
        #expect(throws: (any Error).self) {
            try exported([.sample(isRevoked: true)], only: "SM-2026-0001")
        }
    }

    @Test func separatesSeveral() throws {
        let badges = try exported([.sample, .sample, .sample]) as? [Any]
        #expect(badges?.count == 3)
    }

    private func text(
        _ certificates: [ExportedCertificate], in language: Language = .english, only number: String? = nil
    ) throws -> String {
        var text = Text()
        let source = Certificates(all: certificates)
        _ = try Self.exporter.export(
            source.request(in: language, only: number), from: source, to: &text)
        return text.all
    }

    private func exported(
        _ certificates: [ExportedCertificate], in language: Language = .english, only number: String? = nil
    ) throws -> Any {
        try JSONSerialization.jsonObject(
            with: Data(text(certificates, in: language, only: number).utf8))
    }
}

private struct Certificates: ExportSource {
    let all: [ExportedCertificate]

    func request(in language: Language = .english, only number: String? = nil) -> ExportRequest {
        ExportRequest(subject: .certificates, cohort: nil, language: language, certificate: number)
    }

    func columns(for request: ExportRequest) -> [ExportColumn] { [] }
    func forEachBatch(of request: ExportRequest, _ body: (borrowing ExportBatch) throws -> Void) {}
    func forEachItem(of request: ExportRequest, _ body: (ExportedItem) throws -> Void) {}
    func forEachCertificate(
        of request: ExportRequest, _ body: (ExportedCertificate) throws -> Void
    ) throws {
        try all.forEach(body)
    }
}

private struct Text: ByteOutput {
    var all = ""

    mutating func write(_ bytes: UnsafeRawBufferPointer) { all += String(decoding: bytes, as: UTF8.self) }
}

extension ExportedCertificate {
    fileprivate static let sample = sample()

    fileprivate static func sample(
        kind: Recipient.Kind? = .email, validUntil: Int? = 1_836_489_599,
        address: String? = "https://a.cn/v/0123",
        isRevoked: Bool = false
    ) -> ExportedCertificate {
        ExportedCertificate(
            uid: "certificate-uid", number: "SM-2026-0001",
            achievement: Achievement(
                uid: "revision-uid", programme: "SM", title: "销售经理培训",
                subjects: [
                    LocalizedText(en: "Team", zhHans: "团队"), LocalizedText(en: "Dealers", zhHans: "代理商"),
                ],
                criteria: [LocalizedText(en: "attendance: at least 80.0 %", zhHans: "考勤不低于 80.0%")], hours: 29
            ),
            issuer: Issuer(uid: "issuer-uid", name: "企业培训部"),
            recipient: kind.map { Recipient(kind: $0, hash: "ab12") }, validFrom: 1_773_331_200,
            validUntil: validUntil, startedAt: 1_772_380_800, endedAt: 1_773_071_999, hours: 28.25,
            result: "83.3", address: address, isRevoked: isRevoked)
    }
}
