package import CadreModel
import CadreStore

extension Verb {
    package static let remindOfCertificates = Verb("certificate.remind")
}

extension TrainingService {
    /// The certificates that have to be renewed, the most pressing first.
    ///
    /// - Parameter day: as if it were this day; nil for today, by the calendar of each certificate's place.
    package func recertifications(on day: Day? = nil) throws -> [Recertification] {
        try store.read { try $0.recertifications { day ?? $0.day(at: now()) } }
    }

    /// Queues a message for each step that was not told yet, to be sent by whoever empties the outbox.
    ///
    /// - Returns: what was queued; a step is queued once and never again.
    package func queueRecertificationReminders(
        on day: Day? = nil, by actor: Actor
    ) throws -> [Recertification] {
        try perform(.remindOfCertificates, on: day?.description ?? "today", by: actor) { transaction in
            let fresh = try transaction.records.recertifications { day ?? $0.day(at: transaction.at) }
                .filter { !$0.isQueued }
            for one in fresh {
                try transaction.noteReminder(one.step, of: one.certificate.id)
                try transaction.announce(
                    "certificate.\(one.step.rawValue)", payload: ["certificate": one.certificate.uid],
                    uid: newUID())
            }
            transaction.note("queued", fresh.count)
            return fresh.map {
                Recertification(
                    certificate: $0.certificate, step: $0.step, until: $0.until, isQueued: true)
            }
        }
    }
}

extension ReadTransaction {
    fileprivate func recertifications(on day: (Certificate) -> Day) throws -> [Recertification] {
        let queued = try certificateReminders()
        return try certificates().compactMap { one in
            guard let validity = one.validity, let step = one.recertificationStep(on: day(one)) else {
                return nil
            }
            return Recertification(
                certificate: one, step: step, until: validity.until,
                isQueued: queued[one.id]?.contains(step) ?? false)
        }.sorted { ($0.until, $0.certificate.id) < ($1.until, $1.certificate.id) }
    }
}
