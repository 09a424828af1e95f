/// Something that changes the records, and the roles that may do it.
package struct Verb: Sendable, Hashable {
    /// Subject and deed, dotted: `cohort.enrol`; what the audit log calls it.
    package let name: String
    /// An administrator of the whole department may do everything.
    package let roles: Set<Role>

    package init(_ name: String, by roles: Set<Role> = [.administrator, .coordinator]) {
        self.name = name
        self.roles = roles
    }
}
