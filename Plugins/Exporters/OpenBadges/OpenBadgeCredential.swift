import CadreKit
import Foundation

/// An `OpenBadgeCredential` as Open Badges 3.0 spells its members (specification, B.1 “Credential Data Models”).
struct OpenBadgeCredential: Encodable {
    let context = [
        "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]
    let id: String
    let type = ["VerifiableCredential", "OpenBadgeCredential"]
    let name: String
    let issuer: Profile
    let validFrom: String
    let validUntil: String?
    let credentialSubject: Subject
    /// Where the certificate says itself whether it holds.
    let evidence: [Evidence]?

    private enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id, type, name, issuer, validFrom, validUntil, credentialSubject, evidence
    }
}

extension OpenBadgeCredential {
    struct Profile: Encodable {
        let id: String
        let type = ["Profile"]
        let name: String
    }

    struct Subject: Encodable {
        let type = ["AchievementSubject"]
        let identifier: [Identity]
        let achievement: Achievement
        let activityStartDate: String
        let activityEndDate: String
        let creditsEarned: Double
        let licenseNumber: String
        let result: [Result]
    }

    struct Identity: Encodable {
        let type = "IdentityObject"
        let hashed = true
        let identityHash: String
        let identityType: String
        let salt: String
    }

    struct Achievement: Encodable {
        let id: String
        let type = ["Achievement"]
        let achievementType = "CertificateOfCompletion"
        let name: String
        let description: String
        let criteria: Criteria
        let humanCode: String
        let inLanguage: String
        let creditsAvailable: Double
        let resultDescription: [ResultDescription]
    }

    struct Criteria: Encodable {
        let narrative: String
    }

    struct ResultDescription: Encodable {
        let id: String
        let type = ["ResultDescription"]
        let name: String
        let resultType = "Percent"
        let valueMin = "0"
        let valueMax = "100"
    }

    struct Result: Encodable {
        let type = ["Result"]
        let resultDescription: String
        let value: String
    }

    struct Evidence: Encodable {
        let id: String
        let type = ["Evidence"]
        let name: String
    }
}

extension OpenBadgeCredential {
    /// - Throws: `OpenBadgesError` for a certificate that is revoked or held by nobody.
    init(_ certificate: ExportedCertificate, in language: Language) throws {
        guard !certificate.isRevoked else { throw OpenBadgesError.revoked }
        guard let recipient = certificate.recipient else { throw OpenBadgesError.heldByNobody }
        let achievement = certificate.achievement
        let total = "urn:uuid:\(achievement.uid)#result"
        id = "urn:uuid:\(certificate.uid)"
        name = achievement.title
        issuer = Profile(id: "urn:uuid:\(certificate.issuer.uid)", name: certificate.issuer.name)
        validFrom = certificate.validFrom.asDateTime
        validUntil = certificate.validUntil?.asDateTime
        credentialSubject = Subject(
            identifier: [
                Identity(
                    identityHash: "sha256$\(recipient.hash)", identityType: recipient.kind.identityType,
                    salt: certificate.uid)
            ],
            achievement: Achievement(
                id: "urn:uuid:\(achievement.uid)", name: achievement.title,
                description: achievement.subjects.listed(in: language),
                criteria: Criteria(narrative: achievement.criteria.listed(in: language)),
                humanCode: achievement.programme, inLanguage: language.rawValue,
                creditsAvailable: achievement.hours,
                resultDescription: [
                    ResultDescription(
                        id: total,
                        name: LocalizedText(en: "Overall result", zhHans: "总成绩").text(in: language))
                ]),
            activityStartDate: certificate.startedAt.asDateTime,
            activityEndDate: certificate.endedAt.asDateTime, creditsEarned: certificate.hours,
            licenseNumber: certificate.number,
            result: [Result(resultDescription: total, value: certificate.result)])
        evidence = certificate.address.map {
            [
                Evidence(
                    id: $0,
                    name: LocalizedText(en: "Verification of the certificate", zhHans: "证书验证").text(
                        in: language))
            ]
        }
    }
}

extension Int {
    /// Seconds since 1970 as `2026-03-12T16:00:00Z`.
    fileprivate var asDateTime: String {
        Date(timeIntervalSince1970: TimeInterval(self)).ISO8601Format()
    }
}

extension ExportedCertificate.Recipient.Kind {
    /// Of the specification's `IdentifierTypeEnum`, which takes terms of one's own behind `ext:`.
    fileprivate var identityType: String {
        switch self {
        case .email: "emailAddress"
        case .employeeNumber: "ext:employeeNumber"
        case .person: "systemId"
        }
    }
}

extension [LocalizedText] {
    fileprivate func listed(in language: Language) -> String {
        map { $0.text(in: language) }.joined(separator: language == .english ? "; " : "；")
    }
}
