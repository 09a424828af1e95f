/// What a programme's certificates say and how long they hold.
package struct CertificateRule: Sendable, Hashable, Codable {
    /// Nil for the programme's own title.
    package let title: String?
    /// Nil for a certificate that holds for ever.
    package let validMonths: Int?
    /// How many days before the end the window for recertifying opens; nil for the usual.
    package let recertifyDays: Int?
    /// What the whole course is worth in continuing professional development, a multiple of a quarter of an hour; nil for
    /// its teaching time.
    package let cpdMinutes: Int?

    package init(
        title: String? = nil, validMonths: Int? = nil, recertifyDays: Int? = nil, cpdMinutes: Int? = nil
    ) {
        self.title = title
        self.validMonths = validMonths
        self.recertifyDays = recertifyDays
        self.cpdMinutes = cpdMinutes
    }
}

extension CertificateRule {
    /// How long a certificate of this day holds, and from when on it may be renewed; nil for ever.
    ///
    /// Whoever recertifies within the window loses nothing: the new period follows on the old one.
    ///
    /// - Parameter older: the certificate that it renews.
    package func validity(from issuedOn: Day, renewing older: Certificate?) -> Certificate.Validity? {
        guard let validMonths else { return nil }
        let window = recertifyDays ?? min(90, validMonths * 15)
        let begin =
            older?.validity.flatMap { $0.window.contains(issuedOn) ? $0.until.adding(days: 1) : nil }
            ?? issuedOn
        return begin.lastDay(ofMonths: validMonths).map { until in
            Certificate.Validity(recertifyFrom: max(begin, until.adding(days: -window)), until: until)
        }
    }
}
