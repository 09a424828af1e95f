import CadreImport
import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let importAttendance = Verb(
        "attendance.import", by: [.administrator, .coordinator, .trainer])
}

extension TrainingService {
    /// Records the attendance that a CSV file tells, every row or none; a dry run only says what would happen.
    ///
    /// - Throws: `AccessError` when one of the sessions is beyond the actor's rights.
    package func importAttendance(
        _ file: [UInt8], dryRun: Bool, by actor: Actor, progress: (Int) -> Void = { _ in }
    ) throws -> RecordsImport {
        let reading = AttendanceReader.read(file)
        guard !reading.rows.isEmpty else { return RecordsImport(reading.findings) }
        let scope: (ReadTransaction) throws -> [Scope] = { records in
            // Rights in one of the sessions are not rights in all of them.
            let scopes = try Set(reading.rows.map(\.session)).compactMap { text in
                try (try? Code(text)).flatMap(records.attendedSession).map { try records.scopes(of: $0.id) }
            }
            for scope in scopes { try authorise(actor, to: .importAttendance, in: scope, by: records) }
            return scopes.first ?? [.all]
        }
        return try importRecords(
            .importAttendance, on: "\(reading.rows.count) rows", found: reading.findings, dryRun: dryRun,
            by: actor, scope: scope
        ) { try record(reading, in: $0, progress: progress) }
    }

    private func record(
        _ reading: Reading<AttendanceRow>, in transaction: WriteTransaction, progress: (Int) -> Void
    ) throws -> RecordsImport {
        var log = reading.findings
        var sessions: [String: AttendedSession] = [:]
        var lines: [Cell: Int] = [:]
        var changed = 0
        for (count, row) in reading.rows.enumerated() {
            progress(count)
            do {
                let session =
                    try sessions[row.session]
                    ?? transaction.records.requireAttendedSession(try Code(row.session))
                sessions[row.session] = session
                if let day = row.day, day != session.day {
                    log.add(.otherDay(day, than: session, at: reading.place(of: .day, in: row)))
                    continue
                }
                let mark = AttendanceMark(
                    session.code, row.person, row.status, minutes: row.minutes, note: row.note,
                    makeUpFor: try row.countsFor.map { try cohortCode($0) })
                let (attendee, receipt) = try transaction.record(mark, at: session)
                if receipt.isChange {
                    changed += 1
                    if receipt.countsFor == nil {
                        log.add(.guest(receipt, at: reading.place(of: .person, in: row)))
                    }
                }
                if let first = lines.updateValue(
                    row.line, forKey: Cell(session: session.id, person: attendee.person))
                {
                    log.add(.recordedTwice(receipt, at: reading.place(of: .person, in: row), first: first))
                }
            } catch let error as any ExplainedError {
                guard let (column, code) = cell(of: error) else { throw error }
                log.add(
                    Finding(
                        .error, code, at: reading.place(of: column, in: row), error.explanation,
                        hint: error.remedy))
            }
        }
        transaction.note("changed", changed)
        return RecordsImport(log, changed: changed, unchanged: reading.rows.count - changed)
    }
}

private func cohortCode(_ text: String) throws -> Code {
    do { return try Code(text) } catch { throw CohortError.unknownCohort(text) }
}

private struct Cell: Hashable {
    let session: RowID<Session>
    let person: RowID<Person>
}

/// The column that a mark's error is about, and the finding's code; nil for an error that no edit of the file
/// would mend.
private func cell(of error: any ExplainedError) -> (AttendanceColumn, String)? {
    switch error {
    case is CodeError, ScheduleError.unknownSession: (.session, "attendance.unknown-session")
    case ScheduleError.wrongStatus: (.session, "attendance.session-not-published")
    case PersonError.unknown: (.person, "attendance.unknown-person")
    case PersonError.ambiguous: (.person, "attendance.ambiguous-person")
    case CohortError.unknownCohort, AttendanceError.notALearner: (.countsFor, "attendance.no-such-learner")
    case CohortError.closed: (.session, "attendance.cohort-closed")
    case AttendanceError.tooEarly: (.session, "attendance.too-early")
    case AttendanceError.severalCohorts: (.person, "attendance.several-cohorts")
    case is AttendanceError: (.minutes, "attendance.minutes")
    default: nil
    }
}

extension Finding {
    fileprivate static func otherDay(_ day: Day, than session: AttendedSession, at place: Place) -> Finding {
        Finding(
            .error, "attendance.other-day", at: place,
            LocalizedText(
                en: "session \(session.code) is on \(session.day), not on \(day)",
                zhHans: "课次 \(session.code) 的日期是 \(session.day)，不是 \(day)"),
            hint: LocalizedText(
                en: "correct the session or the day", zhHans: "请更正课次编号或日期"))
    }

    fileprivate static func guest(_ receipt: AttendanceReceipt, at place: Place) -> Finding {
        Finding(
            .warning, "attendance.guest", at: place,
            LocalizedText(
                en: "\(receipt.name) is no learner of session \(receipt.session) and counts as a guest",
                zhHans: "\(receipt.name) 不是课次 \(receipt.session) 的学员，按旁听登记"),
            hint: LocalizedText(
                en: "check the name or number; for a make-up session fill in the column “counts for”",
                zhHans: "请核对姓名或工号；如为补课，请在“计入班级”列填写学员所在班级"))
    }

    fileprivate static func recordedTwice(_ receipt: AttendanceReceipt, at place: Place, first: Int)
        -> Finding
    {
        Finding(
            .error, "attendance.duplicate", at: place,
            LocalizedText(
                en: "line \(first) records \(receipt.name) at session \(receipt.session) already",
                zhHans: "第 \(first) 行已登记 \(receipt.name) 在课次 \(receipt.session) 的考勤"))
    }
}
