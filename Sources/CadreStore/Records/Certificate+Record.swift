import CadreModel
import GRDB

extension Certificate: FetchableRecord {
    /// Every certificate with what it renews, what renews it, and whose it is.
    static let select = """
        SELECT certificate.*, enrolment.cohort_id, certificate.name = '#' || enrolment.person_id AS is_erased,
            older.number AS renews,
            (
                SELECT number FROM certificate AS newer
                WHERE newer.renews_id = certificate.id AND newer.revoked_at IS NULL
                ORDER BY newer.id DESC
            ) AS renewed_by
        FROM certificate
        JOIN enrolment ON enrolment.id = certificate.enrolment_id
        LEFT JOIN certificate AS older ON older.id = certificate.renews_id
        """

    init(row: Row) throws {
        guard let code = VerificationCode(typed: row["code"]) else {
            throw StoreError.damaged(path: "certificate", detail: "code")
        }
        let until = row["valid_until"] as Day?
        self.init(
            id: row["id"], uid: row["uid"], number: row["number"], code: code,
            enrolment: row["enrolment_id"], cohort: row["cohort_id"], name: row["name"],
            isErased: row["is_erased"],
            recipient: try (row["recipient"] as String?).map { try JSONText.decode(from: $0) },
            statement: try JSONText.decode(from: row["statement"]), issuedOn: row["issued_on"],
            zone: row["zone"],
            validity: until.map { Validity(recertifyFrom: row["recertify_from"], until: $0) },
            renews: row["renews"], renewedBy: row["renewed_by"],
            revocation: (row["revoked_at"] as Instant?).map {
                Revocation(at: $0, reason: row["revocation_reason"])
            })
    }
}
