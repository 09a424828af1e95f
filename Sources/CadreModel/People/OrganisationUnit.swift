/// A department of one's own or a client firm, or a part of either.
package struct OrganisationUnit: Sendable, Hashable, Identifiable {
    package var id: RowID<OrganisationUnit>
    package var uid: UID
    package var code: Code
    package var name: String
    package var kind: Kind
    package var parent: RowID<OrganisationUnit>?
    /// The root of the unit's tree; itself for a root.
    package var tree: RowID<OrganisationUnit>

    package enum Kind: String, Sendable, CaseIterable {
        case department, client
    }

    package init(
        id: RowID<OrganisationUnit>, uid: UID, code: Code, name: String, kind: Kind,
        parent: RowID<OrganisationUnit>?, tree: RowID<OrganisationUnit>
    ) {
        self.id = id
        self.uid = uid
        self.code = code
        self.name = name
        self.kind = kind
        self.parent = parent
        self.tree = tree
    }
}
