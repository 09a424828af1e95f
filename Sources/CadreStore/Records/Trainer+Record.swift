import CadreKit
import CadreModel
import GRDB

extension Trainer: FetchableRecord {
    /// Expects the trainer's columns, the person's `name`, and `qualifications` joined by commas.
    init(row: Row) throws {
        let qualifications: String? = row["qualifications"]
        self.init(
            id: row["id"], uid: row["uid"], code: row["code"], person: row["person_id"], name: row["name"],
            qualifications: Set(
                (qualifications ?? "").split(separator: ",").compactMap { try? Qualification(String($0)) }))
    }
}
