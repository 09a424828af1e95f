/// One version of a programme; cohorts stay on the one they were formed on.
package struct ProgrammeRevision: Sendable, Identifiable {
    package let id: RowID<ProgrammeRevision>
    package let uid: UID
    package let programmeID: RowID<Programme>
    /// 1 is the first; a plan imported under the same code makes the next.
    package let number: Int
    package let createdAt: Instant
    package let programme: Programme

    package init(
        id: RowID<ProgrammeRevision>, uid: UID, programmeID: RowID<Programme>, number: Int,
        createdAt: Instant,
        programme: Programme
    ) {
        self.id = id
        self.uid = uid
        self.programmeID = programmeID
        self.number = number
        self.createdAt = createdAt
        self.programme = programme
    }
}
