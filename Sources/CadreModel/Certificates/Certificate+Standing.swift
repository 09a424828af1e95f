package import CadreKit

extension Certificate {
    /// What a certificate is worth on some day.
    package enum Standing: String, Sendable, Codable, CaseIterable {
        case valid, expired, revoked

        package var title: LocalizedText {
            switch self {
            case .valid: LocalizedText(en: "valid", zhHans: "有效")
            case .expired: LocalizedText(en: "expired", zhHans: "已过期")
            case .revoked: LocalizedText(en: "revoked", zhHans: "已撤销")
            }
        }
    }

    package func standing(on day: Day) -> Standing {
        if revocation != nil { return .revoked }
        return validity.map { day > $0.until } ?? false ? .expired : .valid
    }

    /// What a certificate is worth at this moment, by the calendar of the place where it was earned.
    package func standing(at now: Instant) -> Standing { standing(on: day(at: now)) }

    /// The day at the place where it was earned.
    package func day(at now: Instant) -> Day { now.wallTime(in: zone)?.day ?? issuedOn }
}
