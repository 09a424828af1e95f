/// A certificate on its way out: what it says, and of whom in a form that tells only those who know already.
public struct ExportedCertificate: Sendable, Hashable {
    /// A UUID; also the salt of the recipient's hash.
    public let uid: String
    public let number: String
    public let achievement: Achievement
    public let issuer: Issuer
    /// Nil once the holder was erased.
    public let recipient: Recipient?
    /// Seconds since 1970-01-01T00:00Z, as in all that follow.
    public let validFrom: Int
    /// The last second in which it holds; nil for ever.
    public let validUntil: Int?
    public let startedAt: Int
    public let endedAt: Int
    /// Continuing professional development in whole quarters of an hour.
    public let hours: Double
    /// In per cent with one decimal: `83.3`.
    public let result: String
    /// Where the department says whether it holds; nil where there is no such place.
    public let address: String?
    public let isRevoked: Bool

    public init(
        uid: String, number: String, achievement: Achievement, issuer: Issuer, recipient: Recipient?,
        validFrom: Int, validUntil: Int?, startedAt: Int, endedAt: Int, hours: Double, result: String,
        address: String?, isRevoked: Bool
    ) {
        self.uid = uid
        self.number = number
        self.achievement = achievement
        self.issuer = issuer
        self.recipient = recipient
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.hours = hours
        self.result = result
        self.address = address
        self.isRevoked = isRevoked
    }
}

extension ExportedCertificate {
    /// What everybody with the same course has in common.
    public struct Achievement: Sendable, Hashable {
        /// A UUID: of the revision of the programme that was taught.
        public let uid: String
        public let programme: String
        public let title: String
        public let subjects: [LocalizedText]
        /// What had to be met.
        public let criteria: [LocalizedText]
        /// What the whole course is worth, in whole quarters of an hour.
        public let hours: Double

        public init(
            uid: String, programme: String, title: String, subjects: [LocalizedText],
            criteria: [LocalizedText], hours: Double
        ) {
            self.uid = uid
            self.programme = programme
            self.title = title
            self.subjects = subjects
            self.criteria = criteria
            self.hours = hours
        }
    }

    public struct Issuer: Sendable, Hashable {
        /// A UUID.
        public let uid: String
        public let name: String

        public init(uid: String, name: String) {
            self.uid = uid
            self.name = name
        }
    }

    public struct Recipient: Sendable, Hashable {
        public let kind: Kind
        /// SHA-256 of what the kind says and the certificate's uid after it, as 64 hexadecimal digits.
        public let hash: String

        public enum Kind: Sendable {
            /// In lower case.
            case email
            case employeeNumber
            /// A UUID that only the department knows.
            case person
        }

        public init(kind: Kind, hash: String) {
            self.kind = kind
            self.hash = hash
        }
    }
}
