/// One thing that was done, by whom, to what.
package struct AuditEntry: Sendable, Hashable {
    package let at: Instant
    package let actorKind: String
    package let actor: String
    /// Subject and deed, dotted: `cohort.enrol`.
    package let verb: String
    /// The code or number of what it was done to.
    package let subject: String
    /// Particulars as a JSON object; ids and figures, no personal data.
    package let detail: String

    package init(at: Instant, actorKind: String, actor: String, verb: String, subject: String, detail: String)
    {
        self.at = at
        self.actorKind = actorKind
        self.actor = actor
        self.verb = verb
        self.subject = subject
        self.detail = detail
    }
}
