/// Who does something: what the audit log records and what rights are asked of.
package enum Actor: Sendable, Hashable {
    /// A signed-in person.
    case account(RowID<Person>, name: String)
    /// A program acting with a token of its own.
    case token(name: String)
    /// Whoever may write the database file, by the name they state.
    case `operator`(name: String)
    /// Cadre itself: a promotion from the waitlist, a follow-up falling due.
    case system

    package var kind: String {
        switch self {
        case .account: "account"
        case .token: "token"
        case .operator: "operator"
        case .system: "system"
        }
    }

    package var name: String {
        switch self {
        case .account(_, let name), .token(let name), .operator(let name): name
        case .system: "Cadre"
        }
    }
}
