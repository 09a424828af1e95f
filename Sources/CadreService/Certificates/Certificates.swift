import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let revokeCertificate = Verb("certificate.revoke")
}

extension TrainingService {
    /// The certificates that the filter lets pass, by number.
    package func certificates(_ filter: CertificateFilter = CertificateFilter()) throws -> [Certificate] {
        try store.read { records in
            let cohort = try filter.cohort.map { try records.requireCohort($0).id }
            let person = try filter.person.map { try records.requirePerson($0).id }
            let now = now()
            return try records.certificates(in: cohort, of: person).filter { one in
                if filter.revokedOnly, one.revocation == nil { return false }
                guard let days = filter.expiringWithin else { return true }
                let today = one.day(at: now)
                let left = one.validity.map { $0.until.days(since: today) }
                return one.standing(on: today) == .valid && left.map { $0 < days } ?? false
            }
        }
    }

    /// - Throws: `CertificateError.unknownNumber`.
    package func certificate(_ number: String) throws -> Certificate {
        try store.read { try $0.requireCertificate(number) }
    }

    /// The certificate that a verification code, as somebody types it, belongs to; what it is worth is for
    /// `standing(of:)` to say.
    ///
    /// - Throws: `CertificateError.malformedCode` or `.unknownCode`.
    package func verify(_ typed: String) throws -> Certificate {
        guard let code = VerificationCode(typed: typed) else { throw CertificateError.malformedCode(typed) }
        guard let certificate = try store.read({ try $0.certificate(code) }) else {
            throw CertificateError.unknownCode(code)
        }
        return certificate
    }

    /// What a certificate is worth now, by the calendar of the place where it was earned.
    package func standing(of certificate: Certificate) -> Certificate.Standing {
        certificate.standing(at: now())
    }

    /// Takes a certificate back for good. The reason is kept with it and shown to whoever verifies it.
    ///
    /// - Throws: `CertificateError` for one that is unknown or revoked already, and for a reason that says nothing.
    package func revokeCertificate(
        _ number: String, because reason: String, by actor: Actor
    ) throws -> Certificate {
        let words: String
        do {
            words = try reason.required(for: LocalizedText(asTyped: ""))
        } catch {
            throw CertificateError.reasonNeeded
        }
        let scope = { (records: ReadTransaction) in
            try records.scopes(of: records.requireCertificate(number).cohort)
        }
        return try perform(.revokeCertificate, on: number, by: actor, scope: scope) { transaction in
            let certificate = try transaction.records.requireCertificate(number)
            guard certificate.revocation == nil else {
                throw CertificateError.alreadyRevoked(certificate.number)
            }
            try transaction.revoke(certificate.id, because: words)
            return try transaction.records.requireCertificate(number)
        }
    }
}

extension ReadTransaction {
    /// - Throws: `CertificateError.unknownNumber`.
    func requireCertificate(_ number: String) throws -> Certificate {
        guard let certificate = try certificate(number) else {
            throw CertificateError.unknownNumber(number)
        }
        return certificate
    }
}

extension TrainingService {
    /// The certificates of these numbers, or all of a cohort's that are not revoked.
    ///
    /// - Throws: `CertificateError` for a number that is unknown or revoked, and when there is none.
    package func certificatesToPrint(_ numbers: [String], cohort: Code?) throws -> [Certificate] {
        try store.read { records in
            guard let cohort else {
                return try numbers.map { number in
                    let one = try records.requireCertificate(number)
                    if one.revocation != nil { throw CertificateError.isRevoked(one.number) }
                    return one
                }
            }
            let all = try records.certificates(in: records.requireCohort(cohort).id)
                .filter { $0.revocation == nil }
            guard !all.isEmpty else { throw CertificateError.nothingToPrint(cohort) }
            return all
        }
    }
}
