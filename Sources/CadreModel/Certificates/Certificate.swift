/// What the department attests of one learner. Nothing of it changes but that it may be revoked, and that its holder may be
/// erased.
package struct Certificate: Sendable, Hashable, Identifiable {
    package let id: RowID<Certificate>
    package let uid: UID
    /// Programme, year and place in the year's row, without gaps: `SM-2026-0001`.
    package let number: String
    package let code: VerificationCode
    package let enrolment: RowID<Enrolment>
    package let cohort: RowID<Cohort>
    /// The holder's name as it was; `#` and a number once they were erased.
    package let name: String
    package let isErased: Bool
    package let recipient: Recipient?
    package let statement: CertificateStatement
    package let issuedOn: Day
    /// By whose calendar the days are counted.
    package let zone: String
    /// Nil for ever.
    package let validity: Validity?
    /// The number of the certificate that it renews.
    package let renews: String?
    /// The number of the certificate that renews it.
    package let renewedBy: String?
    package let revocation: Revocation?

    package init(
        id: RowID<Certificate>, uid: UID, number: String, code: VerificationCode,
        enrolment: RowID<Enrolment>, cohort: RowID<Cohort>, name: String, isErased: Bool,
        recipient: Recipient?, statement: CertificateStatement, issuedOn: Day, zone: String,
        validity: Validity?, renews: String?, renewedBy: String?, revocation: Revocation?
    ) {
        self.id = id
        self.uid = uid
        self.number = number
        self.code = code
        self.enrolment = enrolment
        self.cohort = cohort
        self.name = name
        self.isErased = isErased
        self.recipient = recipient
        self.statement = statement
        self.issuedOn = issuedOn
        self.zone = zone
        self.validity = validity
        self.renews = renews
        self.renewedBy = renewedBy
        self.revocation = revocation
    }
}

extension Certificate {
    package struct Validity: Sendable, Hashable {
        /// The first day on which it may be renewed without loss.
        package let recertifyFrom: Day
        /// The last day on which it holds.
        package let until: Day

        package init(recertifyFrom: Day, until: Day) {
            self.recertifyFrom = recertifyFrom
            self.until = until
        }

        package var window: ClosedRange<Day> { recertifyFrom...until }
    }

    package struct Revocation: Sendable, Hashable {
        package let at: Instant
        /// Nil once the holder was erased.
        package let reason: String?

        package init(at: Instant, reason: String?) {
            self.at = at
            self.reason = reason
        }
    }

    /// Who holds it, in a way that tells only those who know already: SHA-256 of an address or number and a salt.
    package struct Recipient: Sendable, Hashable, Codable {
        package let kind: Kind
        /// 64 hexadecimal digits; the salt is the certificate's uid, after the address or number.
        package let hash: String

        package enum Kind: String, Sendable, Codable {
            case email, employeeNumber, person
        }

        package init(kind: Kind, hash: String) {
            self.kind = kind
            self.hash = hash
        }
    }
}
