/// One person of a roster file.
package struct RosterRow: ImportedRow, Hashable {
    package typealias Column = RosterColumn

    package let line: Int
    package let index: Int
    package let employeeNumber: String?
    package let name: String
    package let email: String?
    package let mobile: String?
    /// The name or code of an organisation unit, as typed.
    package let unit: String?
    /// Whom the person reports to, as typed: an employee number, an e-mail address or a name.
    package let manager: String?
    package let jobTitle: String?
}
