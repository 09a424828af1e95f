/// What the department has decided about all its certificates.
package struct CertificateSettings: Sendable, Hashable {
    /// The unit in whose name they are issued; nil for the only department there is.
    package let issuer: OrganisationUnit?
    /// Nil while there is none: certificates then have no QR code.
    package let address: VerificationAddress?

    package init(issuer: OrganisationUnit?, address: VerificationAddress?) {
        self.issuer = issuer
        self.address = address
    }
}
