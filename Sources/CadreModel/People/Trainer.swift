package import CadreKit

/// Someone who may teach what they are qualified in.
package struct Trainer: Sendable, Hashable, Identifiable {
    package var id: RowID<Trainer>
    package var uid: UID
    package var code: Code
    package var person: RowID<Person>
    package var name: String
    package var qualifications: Set<Qualification>

    package init(
        id: RowID<Trainer>, uid: UID, code: Code, person: RowID<Person>, name: String,
        qualifications: Set<Qualification>
    ) {
        self.id = id
        self.uid = uid
        self.code = code
        self.person = person
        self.name = name
        self.qualifications = qualifications
    }
}
