package import CadreModel
import CadreStore

extension Verb {
    package static let setCertificates = Verb("certificate.settings", by: [.administrator])
}

extension TrainingService {
    package func certificateSettings() throws -> CertificateSettings {
        try store.read { try $0.certificateSettings() }
    }

    /// Decides who issues certificates and where they are verified; what is nil stays as it is. Certificates that were
    /// issued keep their issuer.
    ///
    /// - Throws: `PersonError.unknownUnit`.
    package func setCertificates(
        issuer: Code? = nil, address: VerificationAddress? = nil, by actor: Actor
    ) throws {
        try perform(.setCertificates, on: "certificates", by: actor) { transaction in
            let before = try transaction.records.certificateSettings()
            let settings = CertificateSettings(
                issuer: try issuer.map { try transaction.records.requireUnit($0) } ?? before.issuer,
                address: address ?? before.address)
            try transaction.set(settings)
            if let issuer = settings.issuer { transaction.note("issuer", issuer.code) }
            if let address = settings.address { transaction.note("address", address.base) }
        }
    }
}

extension ReadTransaction {
    /// The unit that the settings name, or the only department there is.
    ///
    /// - Throws: `CertificateError.issuerUnclear`.
    func requireCertificateIssuer() throws -> OrganisationUnit {
        if let issuer = try certificateSettings().issuer { return issuer }
        let departments = try organisationUnits().filter { $0.kind == .department && $0.parent == nil }
        guard let issuer = departments.first, departments.count == 1 else {
            throw CertificateError.issuerUnclear(departments.map(\.code))
        }
        return issuer
    }
}
