package import CadreModel
import CadreStore

extension Verb {
    package static let issueCertificates = Verb("certificate.issue")
}

extension TrainingService {
    /// Gives a certificate to everybody in a cohort who has passed and has none, in the order of the gradebook.
    ///
    /// Issuing again changes nothing. Whoever holds a certificate of an earlier cohort of the programme gets one that renews
    /// it.
    ///
    /// - Parameters:
    ///   - references: whom to look at; nobody for all.
    ///   - day: what the certificates are dated; nil for today, or the course's last day where that is later.
    ///   - again: to issue anew to those whose certificate was revoked; they are named.
    ///   - isRehearsal: to say what would be issued and keep nothing.
    /// - Throws: `CertificateError`; nothing is issued then.
    package func issueCertificates(
        in code: Code, to references: [String] = [], on day: Day? = nil, again: Bool = false,
        isRehearsal: Bool = false, by actor: Actor
    ) throws -> CertificateIssue {
        if again, references.isEmpty { throw CertificateError.againNeedsNames }
        let body = { (transaction: WriteTransaction) in
            let issuing = try CertificateIssuing(in: code, on: day, transaction)
            let lines = try issuing.lines(of: references)
            var issued: [Certificate] = []
            var withheld: [CertificateIssue.Withheld] = []
            for line in lines {
                if let cause = try issuing.cause(toWithholdFrom: line, again: again) {
                    withheld.append(CertificateIssue.Withheld(line.gradebook.learner, cause))
                } else {
                    issued.append(
                        try issuing.issue(to: line, uid: newUID(), code: newVerificationCode()))
                }
            }
            transaction.note("issued", issued.map(\.number).joined(separator: " "))
            return CertificateIssue(issued: issued, withheld: withheld)
        }
        let scope = { (records: ReadTransaction) in try records.scope(of: code) }
        return isRehearsal
            ? try rehearse(.issueCertificates, on: code.text, by: actor, scope: scope, body)
            : try perform(.issueCertificates, on: code.text, by: actor, scope: scope, body)
    }
}
