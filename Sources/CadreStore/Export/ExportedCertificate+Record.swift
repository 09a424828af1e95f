import CadreKit
import CadreModel
import GRDB

extension ReadTransaction {
    /// The uid of the revision that a cohort follows: what its learners achieved.
    func achievementUID(of cohort: RowID<Cohort>) throws -> UID {
        let uid = try UID.fetchOne(
            db,
            sql: """
                SELECT programme_revision.uid
                FROM cohort JOIN programme_revision ON programme_revision.id = programme_revision_id
                WHERE cohort.id = ?
                """,
            arguments: [cohort])
        guard let uid else { throw StoreError.damaged(path: "cohort", detail: "programme_revision_id") }
        return uid
    }
}

extension ExportedCertificate {
    init(_ one: Certificate, of achievement: UID, verifiedAt address: VerificationAddress?) throws {
        let statement = one.statement
        func begin(_ day: Day) throws -> Int {
            guard let instant = day.begins(in: one.zone) else {
                throw StoreError.damaged(path: "certificate", detail: "zone")
            }
            return Int(instant.seconds)
        }
        self.init(
            uid: one.uid.text, number: one.number,
            achievement: Achievement(
                uid: achievement.text, programme: statement.programme.text, title: statement.title,
                subjects: statement.subjects, criteria: statement.criteria,
                hours: Double(statement.courseMinutes) / 60),
            issuer: Issuer(uid: statement.issuerUID.text, name: statement.issuer),
            recipient: one.recipient.map { Recipient(kind: .init($0.kind), hash: $0.hash) },
            validFrom: try begin(one.issuedOn),
            validUntil: try one.validity.map { try begin($0.until.adding(days: 1)) - 1 },
            startedAt: try begin(statement.startsOn),
            endedAt: try begin(statement.endsOn.adding(days: 1)) - 1,
            hours: Double(statement.attendedMinutes) / 60, result: statement.result,
            address: address?.address(of: one.code), isRevoked: one.revocation != nil)
    }
}

extension ExportedCertificate.Recipient.Kind {
    fileprivate init(_ kind: Certificate.Recipient.Kind) {
        self =
            switch kind {
            case .email: .email
            case .employeeNumber: .employeeNumber
            case .person: .person
            }
    }
}
