/// Which certificates are wanted; what is left out matters not.
package struct CertificateFilter: Sendable {
    package var cohort: Code?
    /// Employee number, e-mail address or whole name.
    package var person: String?
    /// The certificate holds today, and no longer after so many days.
    package var expiringWithin: Int?
    package var revokedOnly = false

    package init() {}
}
