package import CadreModel

/// How one person attended one session, as a file tells it.
package struct AttendanceRow: ImportedRow, Hashable {
    package typealias Column = AttendanceColumn

    package let line: Int
    package let index: Int
    /// The session's code, as typed.
    package let session: String
    /// Who it was, as typed: an employee number, an e-mail address or a name.
    package let person: String
    package let status: AttendanceStatus
    /// Minutes present; never nil for late and left early.
    package let minutes: Int?
    package let note: String?
    /// The code of the cohort whose learner the person attends as, as typed; nil leaves that to the session.
    package let countsFor: String?
    /// The day that the file gives, to be held against the session's own; nil when it gives none.
    package let day: Day?
}
