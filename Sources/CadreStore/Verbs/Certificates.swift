package import CadreModel
import GRDB

extension ReadTransaction {
    /// Certificates by number, those of one cohort or one person alone where they are named.
    package func certificates(
        in cohort: RowID<Cohort>? = nil, of person: RowID<Person>? = nil
    ) throws -> [Certificate] {
        try Certificate.fetchAll(
            db,
            sql: Certificate.select + """
                 WHERE (?1 IS NULL OR enrolment.cohort_id = ?1) AND (?2 IS NULL OR enrolment.person_id = ?2)
                ORDER BY certificate.programme_id, certificate.year, certificate.sequence
                """,
            arguments: [cohort, person])
    }

    package func certificate(_ number: String) throws -> Certificate? {
        try Certificate.fetchOne(
            db, sql: Certificate.select + " WHERE certificate.number = ?", arguments: [number])
    }

    package func certificate(_ code: VerificationCode) throws -> Certificate? {
        try Certificate.fetchOne(
            db, sql: Certificate.select + " WHERE certificate.code = ?", arguments: [code.text])
    }

    /// The person's certificate of another cohort of the programme, not revoked, whose course ended last.
    package func latestCertificate(
        of person: RowID<Person>, in programme: RowID<Programme>, besides enrolment: RowID<Enrolment>
    ) throws -> Certificate? {
        try Certificate.fetchOne(
            db,
            sql: Certificate.select + """
                 WHERE enrolment.person_id = ? AND certificate.programme_id = ? AND enrolment.id <> ?
                    AND certificate.revoked_at IS NULL
                ORDER BY json_extract(certificate.statement, '$.endsOn') DESC, certificate.id DESC
                """,
            arguments: [person, programme, enrolment])
    }

    /// The place in the year's row that a programme's next certificate takes.
    package func nextCertificateSequence(of programme: RowID<Programme>, in year: Int) throws -> Int {
        try Int.fetchOne(
            db,
            sql: "SELECT 1 + coalesce(max(sequence), 0) FROM certificate WHERE programme_id = ? AND year = ?",
            arguments: [programme, year]) ?? 1
    }

    /// The reminders that were queued ever.
    package func certificateReminders() throws -> [RowID<Certificate>: Set<Recertification.Step>] {
        try Row.fetchAll(db, sql: "SELECT certificate_id, step FROM certificate_reminder")
            .reduce(into: [:]) { reminders, row in
                guard let step = Recertification.Step(rawValue: row["step"]) else { return }
                reminders[row["certificate_id"], default: []].insert(step)
            }
    }

    package func certificateSettings() throws -> CertificateSettings {
        let row = try Row.fetchOne(db, sql: "SELECT * FROM certificate_settings")
        let issuer = row?["issuer_id"] as RowID<OrganisationUnit>?
        return CertificateSettings(
            issuer: try issuer.flatMap { id in try organisationUnits().first { $0.id == id } },
            address: try (row?["verification_address"] as String?).map(VerificationAddress.init))
    }
}

extension WriteTransaction {
    /// - Parameters:
    ///   - sequence: from `nextCertificateSequence`; the number tells it.
    ///   - older: the certificate that this one renews.
    package func addCertificate(
        uid: UID, number: String, code: VerificationCode, of programme: RowID<Programme>, sequence: Int,
        to enrolment: RowID<Enrolment>, name: String, recipient: Certificate.Recipient,
        _ statement: CertificateStatement, on day: Day, in zone: String, validity: Certificate.Validity?,
        renewing older: RowID<Certificate>?
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO certificate (uid, programme_id, year, sequence, number, code, enrolment_id, name,
                    recipient, statement, issued_on, zone, recertify_from, valid_until, renews_id, issued_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                uid, programme, day.year, sequence, number, code.text, enrolment, name,
                try JSONText.encode(recipient), try JSONText.encode(statement), day, zone,
                validity?.recertifyFrom, validity?.until, older, at,
            ])
    }

    package func revoke(_ certificate: RowID<Certificate>, because reason: String) throws {
        try db.execute(
            sql: "UPDATE certificate SET revoked_at = ?, revocation_reason = ? WHERE id = ?",
            arguments: [at, reason, certificate])
    }

    /// Notes that a certificate's holder is reminded of this step.
    package func noteReminder(_ step: Recertification.Step, of certificate: RowID<Certificate>) throws {
        try db.execute(
            sql: "INSERT INTO certificate_reminder (certificate_id, step, queued_at) VALUES (?, ?, ?)",
            arguments: [certificate, step.rawValue, at])
    }

    package func set(_ settings: CertificateSettings) throws {
        try db.execute(
            sql: """
                INSERT INTO certificate_settings (id, issuer_id, verification_address) VALUES (1, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    issuer_id = excluded.issuer_id, verification_address = excluded.verification_address
                """,
            arguments: [settings.issuer?.id, settings.address?.base])
    }
}
